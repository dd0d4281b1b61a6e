import { NativeSelect } from '@mantine/core'
import type { GoalTemplate } from '@tweespraak/contract/goal-templates'
import { useTranslation } from 'react-i18next'
import classes from './group.module.css'

interface BeginFromProps {
  readonly templates: readonly GoalTemplate[]
  readonly templateId: string | undefined
  readonly onChoose: (templateId: string | undefined) => void
}

/** Begins from a template, or from nothing. */
export const BeginFrom = ({ templates, templateId, onChoose }: BeginFromProps) => {
  const { t } = useTranslation('goal-groups')
  if (templates.length === 0) return null
  return (
    <div className={classes.from}>
      <NativeSelect
        label={t('give.from')}
        data={[
          { value: '', label: t('give.blank') },
          ...templates.map(({ templateId: value, plan }) => ({ value, label: plan.what })),
        ]}
        value={templateId ?? ''}
        onChange={(event) =>
          onChoose(event.currentTarget.value === '' ? undefined : event.currentTarget.value)
        }
      />
    </div>
  )
}
