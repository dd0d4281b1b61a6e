/** The way to a goal for who does not know where to begin. */
export const wizardSteps = ['self', 'small', 'sharp', 'help'] as const
export type WizardStep = (typeof wizardSteps)[number]

export const nextStep = (step: WizardStep): WizardStep | undefined =>
  wizardSteps[wizardSteps.indexOf(step) + 1]
export const stepBefore = (step: WizardStep): WizardStep | undefined =>
  wizardSteps[wizardSteps.indexOf(step) - 1]
