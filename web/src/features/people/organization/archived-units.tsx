import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { ArchivedUnit } from '@tweespraak/contract/organization'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import classes from './archived-units.module.css'
import { archivedUnitsQuery } from './queries.ts'
import { useUnitDeeds } from './use-unit-deeds.ts'

/** Where a unit hung; of one whose place was archived too, that this comes back first. */
const useWhere = () => {
  const { t } = useTranslation('organization')
  return ({ parent }: ArchivedUnit): string => {
    if (parent === null) return t('archived.top')
    return t(parent.archived ? 'archived.afterParent' : 'archived.under', { name: parent.name })
  }
}

/** The units that were archived: out of sight until they are asked for, and each with the way back. */
export const ArchivedUnits = () => {
  const { t } = useTranslation('organization')
  const { data } = useQuery(archivedUnitsQuery)
  const [open, setOpen] = useState(false)
  const list = useId()
  const where = useWhere()
  const { restore } = useUnitDeeds()
  const restoring = useMutation({ mutationFn: restore })
  const units = data?.units ?? []
  if (units.length === 0) return null
  return (
    <div className={classes.archived}>
      <Button
        className={classes.toggle ?? ''}
        variant="subtle"
        size="xs"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'archived.hide' : 'archived.show', { count: units.length })}
      </Button>
      <div id={list} hidden={!open}>
        <RefusalNotice error={restoring.error} />
        {open && (
          <RowList label={t('archived.label')}>
            {units.map((unit) => (
              <Row
                key={unit.unitId}
                title={unit.name}
                detail={where(unit)}
                trail={
                  unit.can.restore && (
                    <Button
                      variant="default"
                      size="xs"
                      aria-label={t('archived.restoreLabel', { name: unit.name })}
                      loading={restoring.isPending && restoring.variables.unitId === unit.unitId}
                      onClick={() => restoring.mutate(unit)}
                    >
                      {t('archived.restore')}
                    </Button>
                  )
                }
              />
            ))}
          </RowList>
        )}
      </div>
    </div>
  )
}
