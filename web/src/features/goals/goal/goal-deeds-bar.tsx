import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Goal } from '@tweespraak/contract/goal'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckInPlace } from './use-check-in-place.ts'
import type { Writing } from './writing.ts'

interface GoalDeedsBarProps {
  readonly goal: Goal
  readonly place: CheckInPlace
  /** Opens the place. */
  readonly sayButton: RefObject<HTMLButtonElement | null>
  readonly onWrite: (writing: Writing) => void
  readonly onRemove: () => void
}

/** What can be done with a goal as a whole: the likely deed as a button, the others in a menu beside it. */
export const GoalDeedsBar = ({ goal, place, sayButton, onWrite, onRemove }: GoalDeedsBarProps) => {
  const { t } = useTranslation('goals')
  const { can, progress, what } = goal
  const isThere = progress.percent === 100
  const others = [
    can.adjust && { key: 'adjust', words: t('do.adjust'), act: () => onWrite('adjust') },
    can.carryOver && { key: 'carry-over', words: t('do.carryOver'), act: () => onWrite('carry-over') },
    can.drop && { key: 'drop', words: t('do.drop'), act: () => onWrite('drop') },
    can.remove && { key: 'remove', words: t('do.remove'), act: onRemove },
  ].filter((each) => each !== false)
  return (
    <>
      {can.edit && <Button onClick={() => onWrite('edit')}>{t('do.edit')}</Button>}
      {can.checkIn && !place.isOpen && (
        <Button ref={sayButton} variant={isThere ? 'default' : 'filled'} onClick={place.open}>
          {t('do.checkIn')}
        </Button>
      )}
      {can.reach && (
        <Button variant={isThere && !place.isOpen ? 'filled' : 'default'} onClick={() => onWrite('reach')}>
          {t('do.reach')}
        </Button>
      )}
      {others.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t('do.moreFor', { what })}>
              <IconDots size={20} stroke={1.75} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map(({ key, words, act }) => (
              <Menu.Item key={key} onClick={act}>
                {words}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}
