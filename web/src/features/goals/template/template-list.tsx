import { useQuery } from '@tanstack/react-query'
import type { GoalTemplate } from '@tweespraak/contract/goal-templates'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../../ui/empty.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { goalTemplatesQuery } from '../queries.ts'

interface TemplateListProps {
  /** The title of a row. */
  readonly row: (template: GoalTemplate) => ReactNode
  /** Leads to where one is added. */
  readonly add: ReactNode
}

/** Goals to begin from. */
export const TemplateList = ({ row, add }: TemplateListProps) => {
  const { t } = useTranslation(['goal-groups', 'goals'])
  const query = useQuery(goalTemplatesQuery)
  return (
    <Loaded query={query}>
      {({ items, canAdd }) =>
        items.length === 0 ? (
          <Empty title={t('template.empty')} action={canAdd && add}>
            {t('template.emptyText')}
          </Empty>
        ) : (
          <RowList label={t('template.title')}>
            {items.map((template) => (
              <Row
                key={template.templateId}
                title={row(template)}
                detail={`${t(`goals:kind.${template.plan.kind}`)} · ${t('template.by', { name: template.madeBy.name })}`}
              />
            ))}
          </RowList>
        )
      }
    </Loaded>
  )
}
