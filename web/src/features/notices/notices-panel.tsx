import { ActionIcon, Button, Drawer } from '@mantine/core'
import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { noticesRoutes, type Notice } from '@tweespraak/contract/notices'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { Day, Moment } from '../../ui/when.tsx'
import { grouped } from './grouped.ts'
import classes from './notices-panel.module.css'
import { lookAgain, noticesQuery } from './queries.ts'

const useMark = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ noticeIds, read }: { noticeIds: readonly string[] | null; read: boolean }) =>
      read
        ? call(noticesRoutes.read, { body: noticeIds === null ? {} : { noticeIds: [...noticeIds] } })
        : call(noticesRoutes.unread, { body: { noticeIds: [...(noticeIds ?? [])] } }),
    onSettled: () => lookAgain(client),
  })
}

/** About whom, which kind, and when; as far as each is known. */
const About = ({ other, kind, at, onDay }: Notice) => {
  const { language } = useSpeaking()
  const parts: ReactNode[] = []
  if (other !== null) parts.push(other.name)
  if (kind !== null) parts.push(kind[language])
  if (at !== null) parts.push(<Moment at={at} />)
  else if (onDay !== null) parts.push(<Day date={onDay} />)
  return (
    <p className={classes.about}>
      {parts.map((part, index) => (
        // The parts of one notice never change places.
        <span key={index}>{part}</span>
      ))}
    </p>
  )
}

interface ItemProps {
  readonly notice: Notice
  readonly go: (path: string) => void
}

const Item = ({ notice, go }: ItemProps) => {
  const { t } = useTranslation('notices')
  const mark = useMark()
  const id = useId()
  const { noticeId, title, path, read } = notice
  const word = t(read ? 'markAsUnread' : 'markAsRead')
  const Icon = read ? IconCircle : IconCircleCheck
  return (
    <li className={classes.item} data-read={read}>
      <span className={classes.dot} aria-hidden />
      <div className={classes.main}>
        <a
          id={id}
          className={classes.title}
          href={path}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            if (!read) mark.mutate({ noticeIds: [noticeId], read: true })
            go(path)
          }}
        >
          {title}
          {!read && <span className={classes.hidden}>{t('isUnread')}</span>}
        </a>
        <About {...notice} />
      </div>
      <ActionIcon
        className={classes.mark ?? ''}
        variant="subtle"
        aria-label={word}
        aria-describedby={id}
        title={word}
        onClick={() => mark.mutate({ noticeIds: [noticeId], read: !read })}
      >
        <Icon size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </li>
  )
}

/** Marks all as read, and offers to undo it in the same place: what is said elsewhere would lie under the panel. */
const ReadAll = ({ unread }: { unread: number }) => {
  const { t } = useTranslation(['notices', 'app'])
  const mark = useMark()
  const [done, setDone] = useState<readonly string[]>([])
  const undoable = unread === 0 && done.length > 0
  return (
    <p className={classes.all} role="status">
      {undoable && t('allRead', { count: done.length })}{' '}
      {(undoable || unread > 0) && (
        <Button
          variant="default"
          size="xs"
          loading={mark.isPending}
          onClick={() =>
            undoable
              ? mark.mutate({ noticeIds: done, read: false })
              : mark.mutate(
                  { noticeIds: null, read: true },
                  { onSuccess: ({ noticeIds }) => setDone(noticeIds) },
                )
          }
        >
          {undoable ? t('app:action.undo') : t('readAll')}
        </Button>
      )}
    </p>
  )
}

/** What the viewer was told; each leads to its place. `go` opens a place of the product. */
export const NoticesPanel = ({
  opened,
  onClose,
  go,
}: {
  opened: boolean
  onClose: () => void
  go: (path: string) => void
}) => {
  const { t } = useTranslation(['notices', 'app'])
  const speaking = useSpeaking()
  const query = useInfiniteQuery({ ...noticesQuery(), enabled: opened })
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={t('title')}
      position="right"
      size="md"
      // Fetched when it was first asked for: it does not know what was looked at before.
      returnFocus={false}
      transitionProps={{ duration: 140 }}
      closeButtonProps={{ 'aria-label': t('app:action.close') }}
    >
      <Loaded query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0) return <Empty title={t('empty')}>{t('emptyText')}</Empty>
          return (
            <>
              <ReadAll unread={pages[0]?.unread ?? 0} />
              {grouped(items, speaking).map((group) => (
                <section key={group.when} aria-label={t(`when.${group.when}`)}>
                  <h3 className={classes.when}>{t(`when.${group.when}`)}</h3>
                  <ul className={classes.list}>
                    {group.items.map((notice) => (
                      <Item key={notice.noticeId} notice={notice} go={go} />
                    ))}
                  </ul>
                </section>
              ))}
              <ShowMore query={query} />
            </>
          )
        }}
      </Loaded>
      <a
        className={classes.choose}
        href="/mail-choices"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          go('/mail-choices')
        }}
      >
        {t('choose')}
      </a>
    </Drawer>
  )
}
