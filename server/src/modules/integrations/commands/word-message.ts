import type { ChannelSort } from '@tweespraak/contract/channels'
import { wordsOfMail } from '../../../platform/mail/letter.ts'
import type { ChannelWords } from '../channel.ts'
import type { ChannelToTell } from '../store.ts'

interface Numbers {
  readonly counts: Readonly<Record<ChannelSort, number>>
  /** Where people reach the product. */
  readonly address: string
}

/** How much waits, in sentences: numbers of what there is of, and no more. Null when there is nothing to tell. */
export const wordsOfDay = (
  { sorts, language }: Pick<ChannelToTell, 'sorts' | 'language'>,
  { counts, address }: Numbers,
): ChannelWords | null => {
  const t = wordsOfMail(language)
  const lines = sorts
    .filter((sort) => counts[sort] > 0)
    .map((sort) => t(`channel.${sort}`, { count: counts[sort] }))
  if (lines.length === 0) return null
  return { title: t('channel.title'), lines, link: address, linkWords: t('channel.open') }
}

/** A message on trial, which says what will come. */
export const wordsOnTrial = (
  { language, hour }: Pick<ChannelToTell, 'language' | 'hour'>,
  address: string,
): ChannelWords => {
  const t = wordsOfMail(language)
  return {
    title: t('channel.trial'),
    lines: [t('channel.trialText', { hour })],
    link: address,
    linkWords: t('channel.open'),
  }
}
