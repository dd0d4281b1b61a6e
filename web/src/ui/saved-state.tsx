import type { ReactNode } from 'react'
import { Saved } from './saved.tsx'
import type { AutosaveState } from '../lib/autosave.ts'

/** Where what was typed is now, said in words; nothing while nothing was ever written. */
export const SavedState = <Value,>({
  of,
  blank = false,
}: {
  of: AutosaveState<Value>
  blank?: boolean
}): ReactNode => {
  if (blank && of.status === 'saved' && of.savedAt === undefined) return null
  return <Saved state={of.status === 'conflict' ? 'failed' : of.status} at={of.savedAt} />
}
