import type { Form } from '@tweespraak/contract/form'

/** What a form of a kind's own begins with that is no copy: a form asks something, and this suits any talk. */
export const oneQuestion: Form = {
  sections: [
    {
      id: 'look-ahead',
      part: 'look-ahead',
      title: { nl: 'Wat ter tafel komt', en: 'What to talk about' },
      fields: [
        {
          id: 'topics',
          type: 'text',
          label: { nl: 'Onderwerpen', en: 'Topics' },
          questions: {
            employee: {
              nl: 'Waar wil je het met {name} over hebben?',
              en: 'What would you like to talk about with {name}?',
            },
            manager: {
              nl: 'Waar wil je het met {name} over hebben?',
              en: 'What would you like to talk about with {name}?',
            },
          },
          answeredBy: 'both',
          required: false,
        },
      ],
    },
  ],
}
