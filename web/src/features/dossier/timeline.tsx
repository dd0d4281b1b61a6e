import type { FileEntry, PersonFile } from '@tweespraak/contract/dossier'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Section } from '../../ui/section.tsx'
import { AgreementEntry } from './agreement-entry.tsx'
import { ConversationEntry } from './conversation-entry.tsx'
import { GoalEntry } from './goal-entry.tsx'
import type { FileLinks } from './file-links.ts'
import classes from './timeline.module.css'
import { byYear } from './years.ts'

interface TimelineProps {
  readonly file: PersonFile
  readonly links: FileLinks
}

/** A file, year by year, the newest first. */
export const Timeline = ({ file, links }: TimelineProps) => {
  const { t } = useTranslation('dossier')
  const { timeZone } = useSpeaking()
  return byYear(file.entries, timeZone).map(({ year, entries }) => (
    <Section key={year} title={year}>
      <ol className={classes.line} aria-label={t('timeline', { year })}>
        {entries.map((entry) => (
          <Entry key={`${entry.type} ${keyOf(entry)}`} entry={entry} file={file} links={links} />
        ))}
      </ol>
    </Section>
  ))
}

const keyOf = (entry: FileEntry): string => {
  switch (entry.type) {
    case 'conversation':
      return entry.conversationId
    case 'agreement':
      return entry.agreementId
    case 'goal':
      return `${entry.goalId} ${entry.became} ${entry.at}`
    default:
      return entry satisfies never
  }
}

const Entry = ({ entry, file, links }: TimelineProps & { readonly entry: FileEntry }) => {
  switch (entry.type) {
    case 'conversation':
      return <ConversationEntry entry={entry} own={file.relation === 'self'} link={links.conversation} />
    case 'agreement':
      return <AgreementEntry entry={entry} file={file} link={links.agreement} />
    case 'goal':
      return <GoalEntry entry={entry} link={links.goal} />
    default:
      return entry satisfies never
  }
}
