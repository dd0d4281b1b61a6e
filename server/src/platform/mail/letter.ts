import type { Language } from '@tweespraak/contract/id'
import { Body, Button, Container, Head, Heading, Hr, Html, Preview, Text } from '@react-email/components'
import { render } from '@react-email/render'
import en from '@tweespraak/messages/en/mail.json' with { type: 'json' }
import nl from '@tweespraak/messages/nl/mail.json' with { type: 'json' }
import { createInstance } from 'i18next'
import { createElement } from 'react'

/** The kinds of mail there are; each has its words in messages/{nl,en}/mail.json. */
export type MailKind =
  | 'invitation'
  | 'password-reset'
  | 'address-changed'
  | 'new-browser'
  | 'conversation-planned'
  | 'conversation-arranged'
  | 'series-planned'
  | 'series-arranged'
  | 'conversation-moved'
  | 'conversation-changed'
  | 'conversation-cancelled'
  | 'conversation-handed-over'
  | 'conversation-taken-over'
  | 'invitation-declined'
  | 'conversations-resumed'
  | 'calendar-kept'
  | 'calendar-dropped'
  | 'report-offered'
  | 'addendum-sealed'
  | 'correction-proposed'
  | 'correction-sealed'
  | 'correction-declined'
  | 'withdrawal-proposed'
  | 'withdrawal-declined'
  | 'conversation-withdrawn'
  | 'response-handed-in'
  | 'response-answered'
  | 'response-unanswered'
  | 'response-asked'
  | 'response-talk'
  | 'response-decided'
  | ReminderMail

/** That something waits: before its last day, after it, and to the next person. */
export type ReminderMail =
  | `reminder-${'prepare' | 'talk' | 'report' | 'sign' | 'agreement' | 'support' | 'next' | 'rhythm'}`
  | `reminder-${'report' | 'agreement' | 'support' | 'next'}-late`
  | `reminder-${'report' | 'sign' | 'agreement' | 'support' | 'next' | 'rhythm'}-waits`

/** What a letter is made of: names, dates and a place, and where its button leads. Nothing that was said in a conversation. */
export interface LetterFacts {
  readonly name: string
  readonly organization: string
  readonly link: string
  readonly other?: string
  readonly device?: string
  readonly kind?: string
  readonly when?: string
  readonly before?: string
  readonly day?: string
  readonly count?: number
  /** Where a talk takes place; empty when it is online only. */
  readonly place?: string
}

export interface Letter {
  readonly subject: string
  readonly html: string
  readonly text: string
}

const words = createInstance()
await words.init({
  resources: { nl: { mail: nl }, en: { mail: en } },
  defaultNS: 'mail',
  fallbackLng: false,
  interpolation: { escapeValue: false },
})

/** The sentences of mails in one language. */
export const wordsOfMail = (language: Language) => words.getFixedT(language, 'mail')

const paper = {
  backgroundColor: '#fbfaf7',
  color: '#1d1c1a',
  fontFamily: 'Inter, Helvetica, Arial, sans-serif',
  margin: 0,
}
const column = { maxWidth: '560px', padding: '32px 24px' }
const paragraph = {
  fontSize: '15px',
  lineHeight: '24px',
  margin: '0 0 16px',
  whiteSpace: 'pre-line' as const,
}
const small = { ...paragraph, fontSize: '13px', lineHeight: '20px', color: '#5c5952' }
const button = {
  backgroundColor: '#0b6b6b',
  borderRadius: '8px',
  color: '#ffffff',
  fontSize: '15px',
  padding: '12px 20px',
}

/** What a mail of this kind is called above its text, in the reader's language. */
export const headingOf = (kind: string, language: Language): string =>
  words.getFixedT(language, 'mail')(`${kind as MailKind}.heading`)

/** Writes one mail in the reader's language, as HTML and as plain text. */
export const writeLetter = async (
  kind: MailKind,
  language: Language,
  facts: LetterFacts,
): Promise<Letter> => {
  const t = wordsOfMail(language)
  const said = { device: t('unknown-device'), ...facts }
  const subject = t(`${kind}.subject`, said)
  const where = facts.place === undefined ? [] : [t(facts.place === '' ? 'where-online' : 'where', said)]
  const paragraphs = [...t(`${kind}.text`, said).split('\n\n'), ...where]
  const letter = createElement(
    Html,
    { lang: language },
    createElement(Head, null, createElement('meta', { name: 'color-scheme', content: 'light dark' })),
    createElement(Preview, null, t(`${kind}.heading`, said)),
    createElement(
      Body,
      { style: paper },
      createElement(
        Container,
        { style: column },
        createElement(
          Heading,
          { as: 'h1', style: { fontSize: '21px', margin: '0 0 24px' } },
          t(`${kind}.heading`, said),
        ),
        createElement(Text, { style: paragraph }, t('greeting', said)),
        ...paragraphs.map((text, index) => createElement(Text, { key: index, style: paragraph }, text)),
        createElement(Button, { href: facts.link, style: button }, t(`${kind}.button`, said)),
        createElement(Text, { style: { ...small, margin: '24px 0 4px' } }, t('link-help')),
        createElement(Text, { style: { ...small, wordBreak: 'break-all' } }, facts.link),
        createElement(Text, { style: paragraph }, t('sign-off', said)),
        createElement(Hr),
        createElement(Text, { style: small }, t('why', said)),
      ),
    ),
  )
  return { subject, html: await render(letter), text: await render(letter, { plainText: true }) }
}
