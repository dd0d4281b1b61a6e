import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Agreement } from '@tweespraak/contract/agreements'
import { useTranslation } from 'react-i18next'
import classes from './agreement-actions.module.css'
import { choicesAt, type Choice } from './likely-deed.ts'
import { nameOn } from './sides.ts'
import type { Deeds } from './use-deeds.ts'

/** Which words are being written below the agreement. */
export type Writing = 'edit' | 'break' | 'change' | 'missed' | null

interface AgreementActionsProps {
  readonly agreement: Agreement
  readonly deeds: Deeds
  /** It is still being made in a conversation. */
  readonly making: boolean
  readonly onWrite: (writing: Writing) => void
}

/** The one likely deed as a button, the others in a menu beside it. Only what its reader may do. */
export const AgreementActions = ({ agreement, deeds, making, onWrite }: AgreementActionsProps) => {
  const { t } = useTranslation('agreements')
  const { can, what, overdue, doer, mySide } = agreement
  const { main, others } = choicesAt(agreement, making)
  if (main === null && others.length === 0) return null
  // A refusal is shown by the agreement itself, from `deeds.error`.
  const run = (deed: () => Promise<unknown>) => () => void deed().catch(() => undefined)
  const acts: Record<Choice, () => void> = {
    keep: run(deeds.keep),
    undo: run(deeds.reopen),
    reopen: run(deeds.reopen),
    given: run(() => deeds.settleSupport('given', null)),
    unsettle: run(() => deeds.settleSupport('promised', null)),
    missed: () => onWrite('missed'),
    break: () => onWrite('break'),
    edit: () => onWrite('edit'),
    change: () => onWrite('change'),
    newDate: () => onWrite(can.edit ? 'edit' : 'change'),
    remove: run(deeds.remove),
  }
  const wordsFor = (choice: Choice): string => {
    if (choice === 'keep' && doer !== mySide) return t('do.keepOther', { name: nameOn(agreement, doer) })
    if (choice === 'break' && overdue) return t('do.broken')
    if (choice === 'newDate' && can.edit) return t('do.setDate')
    return t(`do.${choice}`)
  }
  return (
    <div className={classes.actions}>
      {main !== null && (
        <Button
          size="xs"
          variant="default"
          loading={deeds.busy}
          {...(main === 'keep' ? { 'aria-label': t('do.keepFor', { what }) } : {})}
          onClick={acts[main]}
        >
          {wordsFor(main)}
        </Button>
      )}
      {others.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <ActionIcon variant="subtle" size={30} aria-label={t('do.moreFor', { what })}>
              <IconDots size={20} stroke={1.75} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((choice) => (
              <Menu.Item key={choice} onClick={acts[choice]}>
                {wordsFor(choice)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  )
}
