import { Extension, type Extensions } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Link } from '@tiptap/extension-link'
import { BulletList, ListItem, ListKeymap, OrderedList, TaskItem, TaskList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { mayLinkTo } from './links.ts'

/** What a line was made into travels with it; a new line after it is an ordinary one. */
const Became = Extension.create({
  name: 'became',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'heading'],
      attributes: {
        became: { default: null, rendered: false, keepOnSplit: false },
        // Which agreement or goal, so that the line is an ordinary one again when that is taken back.
        agreement: { default: null, rendered: false, keepOnSplit: false },
        goal: { default: null, rendered: false, keepOnSplit: false },
      },
    },
  ],
})

/** All that can be written in the shared notes. Whatever else is pasted comes in as its words. */
export const schemaOf = (checkboxLabel: (item: string) => string): Extensions => [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Heading.configure({ levels: [2, 3] }),
  BulletList,
  OrderedList,
  ListItem,
  ListKeymap,
  TaskList,
  TaskItem.configure({
    nested: true,
    a11y: { checkboxLabel: (item) => checkboxLabel(item.textContent) },
  }),
  Link.configure({
    isAllowedUri: mayLinkTo,
    shouldAutoLink: (address) => mayLinkTo(address),
    defaultProtocol: 'https',
    HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: '_blank' },
  }),
  Became,
]

/** The cells of a table that is pasted, as words with room between them; each row a line. */
export const withoutTables = (html: string): string =>
  html
    .replaceAll(/<tr\b[^>]*>/gi, '<p>')
    .replaceAll(/<\/tr>/gi, '</p>')
    .replaceAll(/<\/?(?:table|thead|tbody|tfoot|caption|colgroup|col|td|th)\b[^>]*>/gi, ' ')
