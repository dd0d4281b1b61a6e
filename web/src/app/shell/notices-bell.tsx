import { UnstyledButton } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useUnread } from '../../features/notices/use-unread.ts'
import classes from './notices-bell.module.css'
import { useFetched } from './use-fetched.ts'

const fetchPanel = () => import('../../features/notices/notices-panel.tsx')
const NoticesPanel = lazy(async () => ({ default: (await fetchPanel()).NoticesPanel }))

/** How many notices are unread. What they are is fetched when the hand comes near. */
export const NoticesBell = () => {
  const { t } = useTranslation('notices')
  const router = useRouter()
  const unread = useUnread()
  const [shown, setShown] = useState<'never' | 'open' | 'closed'>('never')
  const panel = useFetched(fetchPanel)
  const bell = useRef<HTMLButtonElement>(null)
  return (
    <>
      <UnstyledButton
        ref={bell}
        className={classes.bell}
        aria-haspopup="dialog"
        aria-expanded={shown === 'open'}
        aria-label={t('bell', { count: unread })}
        onPointerEnter={panel.near}
        onFocus={panel.near}
        onClick={() => panel.use(() => setShown('open'))}
      >
        <IconBell size={20} stroke={1.5} aria-hidden />
        {unread > 0 && (
          <span className={classes.count} aria-hidden>
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </UnstyledButton>
      {/* Said when it changes, not when a page is opened. */}
      <span className={classes.said} role="status">
        {unread > 0 ? t('bell', { count: unread }) : ''}
      </span>
      {shown !== 'never' && (
        <Suspense fallback={null}>
          <NoticesPanel
            opened={shown === 'open'}
            onClose={() => {
              setShown('closed')
              bell.current?.focus()
            }}
            go={(path) => {
              setShown('closed')
              router.history.push(path)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
