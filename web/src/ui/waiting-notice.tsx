import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { GuardNotice } from './guard-notice.tsx'

/** Below a field of which the text waits. */
export const WaitingNotice = (props: Omit<ComponentProps<typeof GuardNotice>, 'title'>) => {
  const { t } = useTranslation('guard')
  return <GuardNotice {...props} title={t('waits')} />
}
