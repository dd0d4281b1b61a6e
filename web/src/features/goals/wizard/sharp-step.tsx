import { MeasureFields } from '../plan/measure-fields.tsx'
import { emptyPlan } from '../plan/plan-draft.ts'
import { ByField, WhatField } from '../plan/what-and-by.tsx'
import type { StepFields } from './step-fields.ts'

/** Make it sharp: what exactly, by when, and how one sees that it worked. */
export const SharpStep = (fields: StepFields) => (
  <>
    <WhatField {...fields} stood={emptyPlan} asks="mine" />
    <ByField {...fields} />
    <MeasureFields {...fields} stood={emptyPlan} />
  </>
)
