import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Agreement } from '@tweespraak/contract/agreements'
import { useTranslation } from 'react-i18next'
import classes from './agreement-actions.module.css'
import type { Deeds } from './use-deeds.ts'

/** Which words are being written below the agreement. */
export type Writing = 'edit' | 'break' | 'change' | 'missed' | null

interface AgreementActionsProps {
  readonly agreement: Agreement
  readonly deeds: Deeds
  readonly onWrite: (writing: Writing) => void
}

/** The one likely deed as a button, the others in a menu beside it. Only what its reader may do. */
export const AgreementActions = ({ agreement, deeds, onWrite }: AgreementActionsProps) => {
  const { t } = useTranslation('agreements')
  const { can, what, support, overdue } = agreement
  const promised = support?.state === 'promised'
  const others = [
    { shown: can.settleSupport && promised, label: t('do.given'), act: () => void settle('given') },
    { shown: can.settleSupport && promised, label: t('do.missed'), act: () => onWrite('missed') },
    { shown: can.settleSupport && !promised, label: t('do.unsettle'), act: () => void settle('promised') },
    { shown: can.break, label: t(overdue ? 'do.broken' : 'do.break'), act: () => onWrite('break') },
    { shown: can.edit, label: t('do.edit'), act: () => onWrite('edit') },
    { shown: can.proposeChange && !can.edit, label: t('do.change'), act: () => onWrite('change') },
    { shown: can.remove, label: t('do.remove'), act: () => void deeds.remove().catch(() => undefined) },
  ].filter(({ shown }) => shown)
  // A refusal is shown by the agreement itself, from `deeds.error`.
  const settle = (state: 'given' | 'promised') => deeds.settleSupport(state, null).catch(() => undefined)
  if (!can.keep && !can.reopen && others.length === 0) return null
  return (
    <div className={classes.actions}>
      {can.keep && (
        <Button
          size="xs"
          variant="default"
          loading={deeds.busy}
          aria-label={t('do.keepFor', { what })}
          onClick={() => void deeds.keep().catch(() => undefined)}
        >
          {t('do.keep')}
        </Button>
      )}
      {can.reopen && (
        <Button
          size="xs"
          variant="default"
          loading={deeds.busy}
          onClick={() => void deeds.reopen().catch(() => undefined)}
        >
          {t('do.reopen')}
        </Button>
      )}
      {others.length > 0 && (
        <Menu position="bottom-start" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon variant="subtle" size={30} aria-label={t('do.moreFor', { what })}>
              <IconDots size={20} stroke={1.75} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map(({ label, act }) => (
              <Menu.Item key={label} onClick={act}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  )
}
