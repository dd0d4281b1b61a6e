import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Mail } from '@tweespraak/contract/mail'
import { useTranslation } from 'react-i18next'
import { CopyLink } from '../../ui/copy-link.tsx'
import { LinkBegins } from '../../ui/link-begins.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Moment } from '../../ui/when.tsx'
import { sayMoment } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Note } from '../../ui/note.tsx'
import { stateOf } from './mail-state.ts'
import { SendMail } from './send-mail.tsx'
import classes from './mails-list.module.css'
import { entryQuery, mailsQuery } from './queries.ts'
import { ShowMore } from '../../ui/show-more.tsx'

const tones = {
  waiting: 'quiet',
  sent: 'good',
  failed: 'danger',
  'no-server': 'quiet',
  withdrawn: 'quiet',
  bounced: 'danger',
  'waits-on-you': 'attention',
  'came-in': 'good',
  replaced: 'quiet',
  expired: 'quiet',
} as const

const kinds = [
  'invitation',
  'password-reset',
  'address-changed',
  'conversation-planned',
  'conversation-arranged',
  'moment-chosen',
  'conversation-moved',
  'conversation-changed',
  'conversation-cancelled',
  'conversation-handed-over',
  'conversation-taken-over',
  'invitation-declined',
  'talk-asked',
  'calendar-kept',
  'calendar-dropped',
  'report-offered',
  'addendum-sealed',
  'response-handed-in',
  'response-answered',
  'response-unanswered',
  'response-asked',
  'response-talk',
  'response-decided',
  'withdrawal-proposed',
  'withdrawal-declined',
  'conversation-withdrawn',
  'correction-proposed',
  'correction-sealed',
  'correction-declined',
  'reminder',
] as const

/** What is in this list what another is: of one talk or of several. */
const alike: Readonly<Record<string, (typeof kinds)[number]>> = {
  'series-planned': 'conversation-planned',
  'series-arranged': 'conversation-arranged',
}

/** That a mail server sent it back, or that it is late. */
const Bounced = ({ state, bounce }: Pick<Mail, 'state' | 'bounce'>) => {
  const { t } = useTranslation('unreachable')
  if (bounce === null) return null
  const why = t(`why.${bounce.why}`)
  return <span className={classes.trouble}>{t(state === 'bounced' ? 'not' : 'late', { why })}</span>
}

/** Why it has not arrived yet, and when it is tried again. */
const Trouble = ({ why, nextAt }: NonNullable<Mail['trouble']>) => {
  const { t } = useTranslation('unreachable')
  const speaking = useSpeaking()
  return (
    <span className={classes.trouble}>
      {t(`mails.trouble.${why}`)}
      {nextAt !== null && ` ${t('mails.nextAt', { when: sayMoment(nextAt, speaking) })}`}
    </span>
  )
}

const useColumns = (): Column<Mail>[] => {
  const { t } = useTranslation('unreachable')
  const kindOf = (kind: string) => {
    const known =
      alike[kind] ?? kinds.find((each) => each === (kind.startsWith('reminder-') ? 'reminder' : kind))
    return t(`mails.kinds.${known ?? 'other'}`)
  }
  return [
    {
      key: 'recipient',
      header: t('mails.recipient'),
      rowHeader: true,
      cell: ({ name, recipient }) => (name === null ? recipient : `${name}, ${recipient}`),
    },
    { key: 'kind', header: t('mails.kind'), cell: (mail) => kindOf(mail.kind) },
    {
      key: 'state',
      header: t('mails.state'),
      cell: (mail) => (
        <span className={classes.state}>
          <StatusWord tone={tones[stateOf(mail)]}>{t(`mails.states.${stateOf(mail)}`)}</StatusWord>
          <Bounced state={mail.state} bounce={mail.bounce} />
          {mail.trouble !== null && <Trouble {...mail.trouble} />}
          {mail.can.send && <SendMail id={mail.id} who={mail.name ?? mail.recipient} />}
          {mail.link !== null && <CopyLink link={mail.link} who={mail.name ?? mail.recipient} />}
        </span>
      ),
    },
    { key: 'when', header: t('mails.when'), numeric: true, cell: (mail) => <Moment at={mail.createdAt} /> },
  ]
}

/** For the administrator: what was sent to whom, never what it said. */
export const MailsList = () => {
  const { t } = useTranslation(['unreachable', 'app'])
  const mails = useInfiniteQuery(mailsQuery)
  const entry = useQuery(entryQuery)
  const columns = useColumns()
  if (mails.isError) return <ErrorState error={mails.error} retry={() => void mails.refetch()} />
  if (mails.data === undefined) return <Skeletons />
  const items = mails.data.pages.flatMap((page) => page.items)
  const address = mails.data.pages[0]?.linksBeginWith ?? null
  if (items.length === 0)
    return (
      <Empty title={t('mails.empty')}>
        {t(entry.data?.sendsMail === false ? 'mails.emptyTextNoServer' : 'mails.emptyText')}
      </Empty>
    )
  return (
    <>
      {address !== null && <Note>{t('app:link.mailsBegin', { address })}</Note>}
      <LinkBegins link={items.find(({ link }) => link !== null)?.link} />
      <Table caption={t('mails.caption')} columns={columns} items={items} keyOf={(mail) => mail.id} />
      <ShowMore query={mails} />
    </>
  )
}
