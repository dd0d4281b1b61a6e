import type { FileEntry, PersonFile } from '@tweespraak/contract/dossier'
import { useTranslation } from 'react-i18next'
import { sayDay } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { VoiceDot } from '../../ui/voice.tsx'
import classes from './agreement-entry.module.css'
import { EntryRow } from './entry-row.tsx'
import type { FileLinks } from './file-links.ts'

type Agreement = Extract<FileEntry, { type: 'agreement' }>

interface AgreementEntryProps {
  readonly entry: Agreement
  readonly file: PersonFile
  readonly link: FileLinks['agreement']
}

export const AgreementEntry = ({ entry, file, link }: AgreementEntryProps) => {
  const { t } = useTranslation('dossier')
  const speaking = useSpeaking()
  const bySubject = entry.doer.personId === file.person.personId
  const doer =
    bySubject && file.relation === 'self'
      ? t('agreement.doerSelf')
      : t('agreement.doer', { name: entry.doer.name })
  const open = entry.state === 'open'
  return (
    <EntryRow
      at={entry.at}
      weight="light"
      title={link(entry.agreementId, entry.what)}
      detail={
        <span className={classes.detail}>
          <VoiceDot side={bySubject ? 'employee' : 'manager'} />
          {[
            t('agreement.label'),
            doer,
            ...(open ? [t('agreement.due', { date: sayDay(entry.dueOn, speaking) })] : []),
          ].join(' · ')}
        </span>
      }
    >
      {entry.overdue ? (
        <StatusWord tone="attention">{t('agreement.overdue')}</StatusWord>
      ) : (
        <StatusWord tone={entry.state === 'kept' ? 'good' : 'quiet'}>
          {t(`agreement.state.${entry.state}`)}
        </StatusWord>
      )}
    </EntryRow>
  )
}
