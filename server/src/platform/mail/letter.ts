import type { Language } from '@tweespraak/contract/id'
import { Body } from '@react-email/body'
import { Button } from '@react-email/button'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Heading } from '@react-email/heading'
import { Hr } from '@react-email/hr'
import { Html } from '@react-email/html'
import { Preview } from '@react-email/preview'
import { render } from '@react-email/render'
import { Text } from '@react-email/text'
import en from '@tweespraak/messages/en/mail.json' with { type: 'json' }
import nl from '@tweespraak/messages/nl/mail.json' with { type: 'json' }
import { createInstance } from 'i18next'
import { createElement, type ReactNode } from 'react'
import { look, night } from './letter-look.ts'
import type { MailKind } from './mail-kind.ts'

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
  /** What a digest names. */
  readonly lines?: readonly LetterLine[]
  /** Where its reader says that they can do without such mail, and where they choose how they hear of what. */
  readonly leave?: { readonly link: string; readonly choose: string }
}

/** One thing in a digest: the sentence of the product for it, and about whom, which kind and when. */
export interface LetterLine {
  readonly title: string
  readonly about: string
  readonly link: string
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

/** What a mail of this kind is called above its text, in the reader's language. */
export const headingOf = (kind: string, language: Language): string =>
  words.getFixedT(language, 'mail')(`${kind as MailKind}.heading`)

type Words = ReturnType<typeof wordsOfMail>

const linesOf = (lines: readonly LetterLine[]): ReactNode[] =>
  lines.map(({ title, about, link }, index) =>
    createElement(
      Text,
      { key: `line-${index}`, style: look.paragraph, className: 'ink' },
      createElement('a', { href: link, style: look.link, className: 'link' }, title),
      createElement('br'),
      about,
    ),
  )

/** Why somebody gets it; and of what they can do without, how to say so. */
const footOf = (t: Words, said: LetterFacts): ReactNode[] => [
  createElement(
    Text,
    { key: 'why', style: look.small, className: 'soft' },
    t('why', { organization: said.organization }),
  ),
  ...(said.leave === undefined
    ? []
    : [
        createElement(
          Text,
          { key: 'leave', style: look.small, className: 'soft' },
          createElement('a', { href: said.leave.link, style: look.smallLink, className: 'link' }, t('leave')),
          ' · ',
          createElement(
            'a',
            { href: said.leave.choose, style: look.smallLink, className: 'link' },
            t('choose'),
          ),
        ),
      ]),
]

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
  const text = { style: look.paragraph, className: 'ink' }
  const small = { style: look.small, className: 'soft' }
  const letter = createElement(
    Html,
    { lang: language },
    createElement(
      Head,
      null,
      createElement('meta', { name: 'color-scheme', content: 'light dark' }),
      createElement('meta', { name: 'supported-color-schemes', content: 'light dark' }),
      createElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      createElement('title', null, subject),
      createElement('style', null, night),
    ),
    createElement(Preview, null, t(`${kind}.heading`, said)),
    createElement(
      Body,
      { style: look.paper, className: 'paper ink' },
      createElement(
        Container,
        { style: look.column },
        createElement(
          Heading,
          { as: 'h1', style: look.heading, className: 'ink' },
          t(`${kind}.heading`, said),
        ),
        createElement(Text, text, t('greeting', said)),
        ...paragraphs.map((each, index) => createElement(Text, { key: index, ...text }, each)),
        ...linesOf(facts.lines ?? []),
        createElement(
          Button,
          { href: facts.link, style: look.button, className: 'button' },
          t(`${kind}.button`, said),
        ),
        createElement(Text, { ...small, style: { ...look.small, margin: '24px 0 4px' } }, t('link-help')),
        createElement(Text, { ...small, style: { ...look.small, wordBreak: 'break-all' } }, facts.link),
        createElement(Text, text, t('sign-off', said)),
        createElement(Hr, { style: look.line, className: 'line' }),
        ...footOf(t, said),
      ),
    ),
  )
  return { subject, html: await render(letter), text: await render(letter, { plainText: true }) }
}
