import type { FileEntry, PersonFile } from '@tweespraak/contract/dossier'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Section } from '../../ui/section.tsx'
import { AgreementEntry } from './agreement-entry.tsx'
import { ConversationEntry } from './conversation-entry.tsx'
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

const keyOf = (entry: FileEntry): string =>
  entry.type === 'conversation' ? entry.conversationId : entry.agreementId

const Entry = ({ entry, file, links }: TimelineProps & { readonly entry: FileEntry }) =>
  entry.type === 'conversation' ? (
    <ConversationEntry entry={entry} own={file.relation === 'self'} link={links.conversation} />
  ) : (
    <AgreementEntry entry={entry} file={file} link={links.agreement} />
  )
