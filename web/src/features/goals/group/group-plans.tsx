import { Button } from '@mantine/core'
import { goalPlansRoutes, type GroupPlan } from '@tweespraak/contract/goal-plans'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Table, type Column } from '../../../ui/table.tsx'
import { Moment } from '../../../ui/when.tsx'
import { useGoalDeed } from '../deeds.ts'
import { groupPlansQuery } from '../queries.ts'
import classes from './group.module.css'

/** What one gave to groups: how many wait, accepted or declined, and taking it back while nobody answered. */
export const GroupPlans = () => {
  const { t } = useTranslation('goal-groups')
  const query = useQuery(groupPlansQuery)
  const [taking, setTaking] = useState<GroupPlan | null>(null)
  const undo = useGoalDeed(async (planId: string) => {
    await call(goalPlansRoutes.undo, { params: { planId } })
    setTaking(null)
    return { said: t('done.undone') }
  })
  const holds = ({ given, first }: GroupPlan): string =>
    first === null || given === 1
      ? (first ?? t('plans.goals', { count: given }))
      : t('plans.goalsFirst', { count: given, first })
  const number = (key: 'people' | 'waiting' | 'accepted' | 'declined'): Column<GroupPlan> => ({
    key,
    header: t(`plans.${key}`),
    numeric: true,
    cell: (plan) => plan[key],
  })
  const columns: readonly Column<GroupPlan>[] = [
    {
      key: 'what',
      header: t('plans.what'),
      rowHeader: true,
      cell: (plan) =>
        plan.fromFile ? (
          <>
            {holds(plan)}
            <span className={classes.file}>{t('plans.fromFile', { name: plan.what })}</span>
          </>
        ) : (
          plan.what
        ),
    },
    { key: 'when', header: t('plans.when'), cell: ({ madeAt }) => <Moment at={madeAt} /> },
    number('people'),
    number('waiting'),
    number('accepted'),
    number('declined'),
    {
      key: 'undo',
      header: '',
      absent: ({ can }) => !can.undo,
      cell: (plan) =>
        plan.can.undo && (
          <Button
            variant="default"
            size="xs"
            aria-label={t('undo.button', { what: plan.what })}
            onClick={() => setTaking(plan)}
          >
            {t('undo.short')}
          </Button>
        ),
    },
  ]
  return (
    <Loaded query={query}>
      {({ items }) => (
        <>
          {items.length === 0 ? (
            <Empty title={t('plans.empty')}>{t('plans.emptyText')}</Empty>
          ) : (
            <Table
              caption={t('plans.caption')}
              columns={columns}
              items={items}
              keyOf={({ planId }) => planId}
            />
          )}
          <ConfirmDialog
            opened={taking !== null}
            onClose={() => setTaking(null)}
            title={t('undo.title')}
            confirm={t('undo.short')}
            onConfirm={() => taking !== null && undo.mutate(taking.planId)}
            busy={undo.isPending}
            error={undo.error}
          >
            {t(taking?.fromFile === true ? 'undo.fileText' : 'undo.text', { count: taking?.given ?? 0 })}
          </ConfirmDialog>
        </>
      )}
    </Loaded>
  )
}
