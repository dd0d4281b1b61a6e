import { SegmentedControl } from '@mantine/core'
import { isAnsweredBy, sides as allSides, type Form, type Side } from '@tweespraak/contract/form'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../../ui/empty.tsx'
import classes from './preview-panel.module.css'

/** Who meets it: one side while preparing, or both together at the table. */
export type PreviewSide = Side | 'together'

/** Draws a form as it is met. Given by the page: preparing belongs to conversations. */
export type DrawPreview = (form: Form, side: PreviewSide) => ReactNode

interface PreviewPanelProps {
  readonly form: Form
  readonly draw: DrawPreview
}

/** Both have a side of every form, also when it asks nothing of them. */
const alwaysShown: ReadonlySet<PreviewSide> = new Set(['employee', 'manager'])

/** The form as each side will meet it, on a screen or a phone; answers typed here go nowhere. */
export const PreviewPanel = ({ form, draw }: PreviewPanelProps) => {
  const { t } = useTranslation('templates')
  const [chosen, setChosen] = useState<PreviewSide>('employee')
  const [width, setWidth] = useState<'screen' | 'phone'>('screen')
  const fields = form.sections.flatMap((section) => section.fields)
  const sides = ([...allSides, 'together'] as const).filter(
    (side) => alwaysShown.has(side) || fields.some((field) => isAnsweredBy(field, side)),
  )
  const side = sides.includes(chosen) ? chosen : 'employee'
  return (
    <div className={classes.preview}>
      <div className={classes.controls}>
        <SegmentedControl
          className={classes.sides ?? ''}
          withItemsBorders={false}
          aria-label={t('preview.side')}
          value={side}
          onChange={(value) => setChosen(sides.find((each) => each === value) ?? 'employee')}
          data={sides.map((each) => ({
            value: each,
            label: t(each === 'together' ? 'preview.atTable' : `answeredBy.${each}`),
          }))}
        />
        <SegmentedControl
          aria-label={t('preview.width')}
          value={width}
          onChange={(value) => setWidth(value === 'phone' ? 'phone' : 'screen')}
          data={(['screen', 'phone'] as const).map((each) => ({ value: each, label: t(`preview.${each}`) }))}
        />
      </div>
      <div className={classes.frame} data-width={width}>
        {side === 'together' && <p className={classes.when}>{t('preview.together')}</p>}
        {fields.some((field) => isAnsweredBy(field, side)) ? (
          draw(form, side)
        ) : (
          <Empty title={t('preview.empty')}>{t('preview.emptyText')}</Empty>
        )}
      </div>
    </div>
  )
}
