import { IconChevronRight } from '@tabler/icons-react'
import type { Unit } from '@tweespraak/contract/people'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitBranch } from '../../../lib/units.ts'
import { type UnitDeed, UnitMenu } from './unit-menu.tsx'
import classes from './unit-tree.module.css'

interface UnitLevelProps {
  readonly branches: readonly UnitBranch[]
  readonly label: string
  readonly open: ReadonlySet<string>
  readonly toggle: (unitId: string) => void
  readonly people: (unit: Unit, words: string) => ReactNode
  readonly onChoose: (deed: UnitDeed, unit: Unit) => void
}

/** One level of the tree: read and operated as a list and buttons, which everybody's tools know. */
export const UnitLevel = ({ branches, label, open, toggle, people, onChoose }: UnitLevelProps) => {
  const { t } = useTranslation('organization')
  return (
    <ul className={classes.level} aria-label={label}>
      {branches.map(({ unit, below, total }) => {
        const isOpen = open.has(unit.unitId)
        return (
          <li key={unit.unitId}>
            <div className={classes.line}>
              {below.length === 0 ? (
                <span className={classes.leaf}>{unit.name}</span>
              ) : (
                <button
                  className={classes.toggle}
                  type="button"
                  aria-expanded={isOpen}
                  onClick={() => toggle(unit.unitId)}
                >
                  <IconChevronRight size={20} stroke={1.75} aria-hidden />
                  {unit.name}
                </button>
              )}
              {unit.code !== null && <span className={classes.code}>{unit.code}</span>}
              <span className={classes.people}>{people(unit, t('tree.people', { count: total }))}</span>
              <UnitMenu unit={unit} onChoose={(deed) => onChoose(deed, unit)} />
            </div>
            {isOpen && (
              <UnitLevel
                branches={below}
                label={unit.name}
                open={open}
                toggle={toggle}
                people={people}
                onChoose={onChoose}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
