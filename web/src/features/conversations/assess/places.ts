/** Where a criterion stands on the page of a conversation, for what leads to it. */
export const criterionPlace = (criterionId: string): string => `criterion-${criterionId}`

/** Where the buttons below the criteria stand. */
export const assessmentDeedsPlace = 'assessment-deeds'
