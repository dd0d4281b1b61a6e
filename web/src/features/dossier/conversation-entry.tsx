import type { FileEntry } from '@tweespraak/contract/dossier'
import { IconFileText } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { dayOf, sayExactly, sayMoment } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { OfSeries } from '../../ui/series-place.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { EntryRow } from './entry-row.tsx'
import classes from './conversation-entry.module.css'
import { CorrectedWords } from './corrected-words.tsx'
import { addendumAddress, reportAddress, responseAddress } from './queries.ts'
import type { FileLinks } from './file-links.ts'

type Conversation = Extract<FileEntry, { type: 'conversation' }>

interface ConversationEntryProps {
  readonly entry: Conversation
  /** In one's own file the other is who one talked with; in somebody else's it is who led. */
  readonly own: boolean
  readonly link: FileLinks['conversation']
}

export const ConversationEntry = ({ entry, own, link }: ConversationEntryProps) => {
  const { t } = useTranslation('dossier')
  const { language } = useSpeaking()
  return (
    <EntryRow
      at={entry.at}
      weight="talk"
      title={link(entry.conversationId, entry.kind[language])}
      detail={
        <>
          {t(own ? 'conversation.with' : 'conversation.ledBy', { name: entry.leader.name })}
          <OfSeries place={entry.series} />
        </>
      }
    >
      <Report entry={entry} />
    </EntryRow>
  )
}

/** The report where this reader has one; else how far the conversation is. */
const Report = ({ entry }: { entry: Conversation }) => {
  const { t } = useTranslation('dossier')
  const speaking = useSpeaking()
  const { report, state, offered, withdrawnAt } = entry
  if (withdrawnAt !== null)
    return (
      <StatusWord>
        {t('state.withdrawn', {
          date: sayExactly(dayOf(Date.parse(withdrawnAt), speaking.timeZone), speaking),
        })}
      </StatusWord>
    )
  if (report === null && offered) return <StatusWord>{t('state.offered')}</StatusWord>
  if (report === null) {
    const known = (['held', 'recorded', 'signed', 'filed', 'followed-up'] as const).find(
      (word) => word === state,
    )
    return known === undefined ? null : <StatusWord>{t(`state.${known}`)}</StatusWord>
  }
  if (report.state === 'waiting') {
    return (
      <p className={classes.waiting}>
        <StatusWord tone="attention">{t('report.waiting')}</StatusWord>
        <span className={classes.soft}>
          {t('report.waitingText', { since: sayMoment(report.since, speaking) })}
        </span>
      </p>
    )
  }
  const date = sayExactly(dayOf(Date.parse(entry.at), speaking.timeZone), speaking)
  return (
    <>
      {report.corrections.map((correction) => (
        <CorrectedWords
          key={correction.addendumId}
          conversationId={entry.conversationId}
          correction={correction}
        />
      ))}
      <p className={classes.report}>
        <a
          className={classes.open}
          href={reportAddress(entry.conversationId)}
          target="_blank"
          rel="noreferrer"
          aria-label={t('report.openLabel', { kind: entry.kind[speaking.language], date })}
        >
          <IconFileText size={20} stroke={1.75} aria-hidden />
          {t('report.open')}
        </a>
        <span className={classes.soft}>{t('report.pages', { count: report.pages })}</span>
      </p>
      {report.responses.map(({ responseId }) => (
        <p key={responseId} className={classes.report}>
          <a
            className={classes.open}
            href={responseAddress(entry.conversationId, responseId)}
            target="_blank"
            rel="noreferrer"
          >
            <IconFileText size={20} stroke={1.75} aria-hidden />
            {t('response.open')}
          </a>
        </p>
      ))}
      {report.addenda.map(({ addendumId, by }) => (
        <p key={addendumId} className={classes.report}>
          <a
            className={classes.open}
            href={addendumAddress(entry.conversationId, addendumId)}
            target="_blank"
            rel="noreferrer"
          >
            <IconFileText size={20} stroke={1.75} aria-hidden />
            {t('addenda.open', { name: by })}
          </a>
        </p>
      ))}
    </>
  )
}
