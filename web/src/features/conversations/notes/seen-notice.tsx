import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Found, Guarding } from '../../../lib/guarding.ts'
import { GuardNotice } from '../../../ui/guard-notice.tsx'
import classes from './notes-editor.module.css'

interface SeenNoticeProps {
  readonly found: readonly Found[]
  readonly guarding: Guarding
  /** The button that was pressed goes: one writes on. */
  readonly onDone: () => void
}

/** Below the notes: what the guard found in what was written here, which the others see already. */
export const SeenNotice = (props: SeenNoticeProps) => (
  <div aria-live="polite" className={classes.seen}>
    {props.found.length > 0 && (
      <Suspense fallback={null}>
        <Seen {...props} />
      </Suspense>
    )}
  </div>
)

const Seen = ({ found, guarding, onDone }: SeenNoticeProps) => {
  const { t } = useTranslation('guard')
  const keep = () => {
    guarding.keep(found)
    onDone()
  }
  return <GuardNotice found={found} title={t('seen')} onKeep={keep} />
}
