import type { Viewer } from '../../platform/viewer.ts'

/** What leaves the product for a channel is known to those who keep people, and set by administrators: it holds nothing of a person. */
export const maySeeChannels = (viewer: Viewer): boolean => viewer.administrator || viewer.hr.scope !== 'none'
export const mayChangeChannels = (viewer: Viewer): boolean => viewer.administrator
