import { IconCheck, IconCloudOff, IconAlertCircle, IconPlayerPause } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { sayAgo } from '../lib/dates.ts'
import { useSpeaking } from '../lib/speaking.tsx'
import classes from './saved.module.css'

/**
 * Where what was typed is now. `editing`: not sent yet. `saved`: the server has it. `offline`: kept on this
 * device until there is a connection. `failed`: the server refused it; say why beside it. `held`: kept on this device until its
 * writer has decided about words that the guard found.
 */
export type SavedState = 'editing' | 'saving' | 'saved' | 'offline' | 'failed' | 'held'

interface SavedProps {
  readonly state: SavedState
  /** With `saved`: when, as an ISO instant. */
  readonly at?: string | undefined
}

/** "Net bewaard". Only trouble is spoken aloud; a screen reader need not hear every save. */
export const Saved = ({ state, at }: SavedProps) => {
  const { t } = useTranslation()
  const speaking = useSpeaking(5000)
  const ago = at === undefined ? undefined : sayAgo(at, speaking)
  const trouble = state === 'offline' || state === 'failed'
  const said =
    state !== 'saved' ? t(`saved.${state}`) : ago === undefined ? t('saved.just') : t('saved.ago', { ago })
  return (
    <span className={classes.saved} data-state={state} role="status" aria-live={trouble ? 'polite' : 'off'}>
      {state === 'saved' && <IconCheck size={16} aria-hidden />}
      {state === 'offline' && <IconCloudOff size={16} aria-hidden />}
      {state === 'failed' && <IconAlertCircle size={16} aria-hidden />}
      {state === 'held' && <IconPlayerPause size={16} aria-hidden />}
      {said}
    </span>
  )
}
