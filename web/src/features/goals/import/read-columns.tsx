import type { GoalColumn } from '@tweespraak/contract/goal-import'
import { useTranslation } from 'react-i18next'
import { useListed } from '../../../lib/listed.ts'
import classes from './import.module.css'

/** Which columns were read, which were not, and which never are. */
export const ReadColumns = ({ columns }: { columns: readonly GoalColumn[] }) => {
  const { t } = useTranslation('goal-import')
  const listed = useListed()
  const named = (those: readonly GoalColumn[]) =>
    listed(those.map(({ heading }) => heading).filter((heading) => heading !== ''))
  const skipped = named(columns.filter(({ field, refused }) => field === null && refused === null))
  const refused = named(columns.filter((column) => column.refused !== null))
  return (
    <>
      <p className={classes.quiet}>
        {t('columns.read', { columns: named(columns.filter(({ field }) => field !== null)) })}{' '}
        {skipped !== '' && t('columns.skipped', { columns: skipped })}
      </p>
      {refused !== '' && <p className={classes.quiet}>{t('columns.refused', { columns: refused })}</p>}
    </>
  )
}
