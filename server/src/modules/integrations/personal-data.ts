import type { PersonalData } from '../../platform/personal-data.ts'

export const personalData = {
  channels: 'none',
  channel_messages: 'none',
} as const satisfies PersonalData<'channels' | 'channel_messages'>
