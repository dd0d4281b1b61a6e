import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Unit } from '@tweespraak/contract/people'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

export type UnitDeed = 'add' | 'rename' | 'move' | 'archive'

interface UnitMenuProps {
  readonly unit: Unit
  readonly onChoose: (deed: UnitDeed) => void
}

/** What may be done with one unit. There can be thousands: the menu itself comes with the first press. */
export const UnitMenu = ({ unit, onChoose }: UnitMenuProps) => {
  const { t } = useTranslation('organization')
  const [used, setUsed] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  if (!unit.can.change && !unit.can.move) return null
  const deeds: readonly UnitDeed[] = [
    ...(unit.can.change ? (['add', 'rename'] as const) : []),
    ...(unit.can.move ? (['move'] as const) : []),
    ...(unit.can.change ? (['archive'] as const) : []),
  ]
  const icon = <IconDots size={20} stroke={1.75} aria-hidden />
  const look = { variant: 'subtle', size: 40, 'aria-label': t('unit.deeds', { name: unit.name }) } as const
  if (!used)
    return (
      <ActionIcon {...look} aria-haspopup="menu" aria-expanded={false} onClick={() => setUsed(true)}>
        {icon}
      </ActionIcon>
    )
  return (
    <Menu
      defaultOpened
      // The button that was pressed gave way to this one.
      returnFocus={false}
      onClose={() => button.current?.focus()}
      position="bottom-end"
    >
      <Menu.Target>
        <ActionIcon {...look} ref={button}>
          {icon}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {deeds.map((deed) => (
          <Menu.Item key={deed} onClick={() => onChoose(deed)}>
            {t(`deed.${deed}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
