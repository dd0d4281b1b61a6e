import { allImports } from './imports.ts'
import type { Check } from './tree.ts'

/** What one types free words into, by the package that gives it. */
const bare: Readonly<Record<string, readonly string[]>> = {
  '@mantine/core': [
    'Textarea',
    'TextInput',
    'Autocomplete',
    'TagsInput',
    'PillsInput',
    'JsonInput',
    'InputBase',
  ],
  '@tiptap/react': ['useEditor'],
}

/** The same without a package. */
const raw = /<(?:textarea|input)\b|<Input[\s/>]|contentEditable/u

/**
 * The fields of which the words go through no guard, each with its reason. Whatever is written about a person uses
 * `web/src/ui/person-text.tsx`; a file is named here only when nothing in its bare fields is about one.
 */
const notAboutAPerson: Readonly<Record<string, string>> = {
  'web/src/ui/person-text.tsx': 'it is the guarded field',
  'web/src/ui/copy-link.tsx': 'shows an address to copy; nothing is written',
  'web/src/ui/file-drop.tsx': 'chooses a file',
  'web/src/ui/palette.tsx': 'what is searched for is kept nowhere',
  'web/src/features/access/accept-invitation-form.tsx': 'a hidden address, for the password manager',
  'web/src/features/access/change-password.tsx': 'a hidden address, for the password manager',
  'web/src/features/access/request-reset-form.tsx': 'an address of mail',
  'web/src/features/access/reset-password-form.tsx': 'a hidden address, for the password manager',
  'web/src/features/access/set-up-form.tsx': 'names and an address of mail',
  'web/src/features/access/sign-in-form.tsx': 'an address of mail',
  'web/src/features/access/who-is-hr.tsx': 'names and an address of mail',
  'web/src/features/calendars/calendar-feed.tsx': 'shows an address to copy; nothing is written',
  'web/src/features/calendars/connected-calendar.tsx': 'the address of a calendar',
  'web/src/features/conversations/notes/notes-editor.tsx':
    'both read along while it is typed: the words are marked for who wrote them',
  'web/src/features/conversations/notes/toolbar.tsx': 'the address of a link',
  'web/src/features/conversations/plan/appointment-fields.tsx':
    'a place and an address; what the talk is for is guarded',
  'web/src/features/dossier/response/ask.tsx': 'the name of who comes along',
  'web/src/features/dossier/response/plan-talk.tsx': 'a place',
  'web/src/features/goals/plan/amount-field.tsx': 'a number',
  'web/src/features/integrations/channel-form.tsx': 'the address of a channel',
  'web/src/features/people/copy-links.tsx': 'shows addresses to copy; nothing is written',
  'web/src/features/people/import/missing-people.tsx': 'what is searched for is kept nowhere',
  'web/src/features/people/organization/settings-form.tsx': 'the name of the organisation',
  'web/src/features/people/organization/unit-words-form.tsx': 'the name and the code of a unit',
  'web/src/features/people/people-filters.tsx': 'what is searched for is kept nowhere',
  'web/src/features/people/person-fields.tsx': 'names, a number and an address of mail',
  'web/src/features/people/work-fields.tsx': 'the name of a job',
  'web/src/features/templates/editor/bank-panel.tsx': 'what is searched for is kept nowhere',
  'web/src/features/templates/editor/words-pair.tsx': 'asks everybody the same; it is about nobody',
  'web/src/features/templates/new-form.tsx': 'the name of a form',
}

/** Free words about a person are written in the guarded field alone; every other field says why it is none. */
export const checkPersonText = (
  tree: Parameters<Check>[0],
  exempt: Readonly<Record<string, string>> = notAboutAPerson,
): readonly string[] => {
  const found = new Map<string, string>()
  for (const { from, specifier, names } of allImports(tree)) {
    const field = names.find((name) => bare[specifier]?.includes(name))
    if (from.startsWith('web/src/') && field !== undefined) found.set(from, field)
  }
  for (const { path, text } of tree.files)
    if (path.startsWith('web/src/') && path.endsWith('.tsx') && !found.has(path)) {
      const field = raw.exec(text)?.[0]
      if (field !== undefined) found.set(path, field)
    }
  const unguarded = [...found].flatMap(([path, field]) =>
    path in exempt
      ? []
      : [
          `${path}: ${field} is written in unguarded; use ui/person-text.tsx, or say in tools/checks/person-text.ts why it is not about a person`,
        ],
  )
  const stale = Object.keys(exempt).filter((path) => !found.has(path))
  return [...unguarded, ...stale.map((path) => `${path}: has no bare field, and is exempt all the same`)]
}
