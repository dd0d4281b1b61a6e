import type { Stock } from './stock.ts'

export const english: Stock = {
  begins: {
    'look-back': {
      employee: [
        'I am most pleased with {subject}; {when} none of it was there yet.',
        'Things went well with {subject}, which was different {when}.',
        'What worked: {subject}. Colleagues came to me {when} to ask how I did it.',
        'With {subject} I am further than I thought I would be.',
        '{when} we got stuck with {subject}; I looked into it and got it going again.',
        'To be honest {subject} was left lying, because three people were away {when}.',
      ],
      manager: [
        'I saw you take on {subject} {when} without being asked.',
        'What you did with {subject} was felt by the whole team.',
        'You stayed calm {when} when it got tense around {subject}.',
        'You showed two new colleagues the ropes with {subject}, beside your own work.',
        'With {subject} I should have stepped in sooner; you carried it alone {when}.',
      ],
      third: [
        'I looked along at {subject} {when} and saw careful work.',
        'From my side I see the same: {subject} is in good hands.',
      ],
    },
    'look-ahead': {
      employee: [
        'I want to learn more about {subject}, best from somebody who has done it for long.',
        'In the coming year I want to hand over {subject} and take on something new.',
        'I would like to go on as I do, with fewer odd jobs around {subject}.',
        'I would like to spend some time with another team to see how they do {subject}.',
        'Next year I want to lead {subject} myself, with you in the background.',
      ],
      manager: [
        'I see you grow into guiding others with {subject}.',
        'Much will change around {subject}; I want to have you there early.',
        'You can do more than you show. Begin with {subject} and ask for help before it pinches.',
        'I offer you a day every two weeks for {subject}, and a colleague to think along.',
      ],
      third: ['I would choose to go deeper into {subject}, with time to practise.'],
    },
    agree: {
      employee: [
        'This will have been a good conversation if we really agree on one thing about {subject}.',
        'I begin small: half an hour each week for {subject}.',
        'It helps if we look at {subject} together after some weeks.',
      ],
      manager: [
        'In the end I want both of us to know who does what with {subject}.',
        'I make time in the schedule; I ask you for a plan for {subject}.',
        'I look along the first time with {subject}, and then let go.',
      ],
      third: ['Keep it small and measurable, also with {subject}.'],
    },
  },
  goesOn: {
    'look-back': {
      employee: [
        'The pace was the hardest part: everything came at once.',
        'I have learned to say sooner that something does not fit.',
        'A customer called afterwards to say thanks; that says more than figures.',
        'Next time I would ask somebody along sooner.',
        'I am rather proud of that, to be honest.',
      ],
      manager: [
        'I have not told you that often enough.',
        'Colleagues mention your name when they speak of calm in the team.',
        'On busy days I would like you to raise your hand sooner.',
        'Half of what I promised myself was done, and I hold that against myself.',
        'The difference with a year ago is large.',
      ],
      third: ['I come to the same judgement.'],
    },
    'look-ahead': {
      employee: [
        'What I need for that is time, not a course.',
        'Two days of looking along would make much clear.',
        'Better one thing well than three by half.',
        'I do not know yet whether that is possible here; I would like to hear it from you.',
      ],
      manager: [
        'What I cannot promise is that it can be this quarter.',
        'I will ask what the budget allows and come back to it within two weeks.',
        'Choose the pace yourself; I will ask about it once a month.',
        'That also means letting go of something else.',
      ],
      third: ['I am glad to think along.'],
    },
    agree: {
      employee: ['Then we see {when} whether it works.', 'If it does not work out I will say so in time.'],
      manager: [
        'We write it down and look at it {when}.',
        'I hold myself to that too.',
        'Say so if it is not within reach.',
      ],
      third: ['I would like to hear {when} how it went.'],
    },
  },
  asked: {
    us: {
      employee: [
        'You let me do it myself and ask how it goes; that works.',
        'I would like to know sooner whether something is allowed.',
        'I notice that you listen, also when you do not agree.',
      ],
      manager: [
        'I would like to hear what you needed from me when it was busy.',
        'I give you room, and sometimes perhaps too much. How is that for you?',
        'You say so when something is wrong. I value that.',
      ],
    },
    energy: {
      employee: [
        '{subject} gives me energy; meetings without a decision take it.',
        'I forget the time when I may look into something around {subject}.',
      ],
      manager: ['I see you come alive with {subject}, and go quiet in long meetings.'],
    },
    'one-year': {
      employee: [
        'Then I do {subject} without having to think about it.',
        'Then people call me when it is about {subject}.',
      ],
    },
    possibilities: {
      manager: [
        'In our team you can go further with {subject}; beyond it I see a place among the trainers.',
        'Some months with another team are possible. I do not see a higher post now, and would rather say so.',
      ],
    },
    support: {
      employee: [
        'The coaching was there, the extra time was not.',
        'Somebody looked along every week, and that helped.',
      ],
      manager: ['I looked along every week. The replacement in the schedule came only later.'],
    },
    consequence: {
      manager: [
        'If it works out, this is done. If not, we look for other work; I have talked that over with HR.',
      ],
    },
  },
  when: [
    'in spring',
    'after the summer',
    'around the holidays',
    'in the busiest weeks',
    'last month',
    'at the start of the year',
    'in October',
  ],
  named: [
    'keeping calm',
    'asking further',
    'planning',
    'explaining',
    'working precisely',
    'working together',
    'setting limits',
    'presenting',
    'finishing',
    'organising',
  ],
  goals: [
    'Finish the module on guiding trainees',
    'Three days with another team',
    'Bring in one improvement and measure it',
    'Show a new colleague the ropes',
  ],
  notes: [
    'Good talk about the schedule. Agreed what we will try, and when we look at it.',
    'Proud of what worked. Looks for a next step, without haste.',
    'First about what did not work, then about what can. That gave air.',
    'Mostly listened. Some things I did not know.',
  ],
  together: [
    'We are content with the past year and know what we work on. In half a year we look how it goes.',
    'What we agreed is small and within reach; we hold each other to it.',
    'About the workload we did not agree. We measure for three months and then talk on.',
    'It was good to say it out loud.',
  ],
  points: {
    employee: [
      'The summer schedule',
      'Fewer evenings',
      'Can I begin the course?',
      'Working with the other team',
      'Who does {subject} when I am off',
      'My hours',
    ],
    manager: [
      'What became of our agreements',
      'Guiding trainees',
      'What you need from me',
      'Who does what with {subject}',
      'A next step',
    ],
  },
  comments: [
    'Could you add to the agreements that it is about Thursdays?',
    'Good report. I would put the sentence about evenings differently.',
  ],
  responses: [
    'I have read the report. About the schedule I think differently: I passed on the changes in time.',
    'I recognise myself in the report, but for one point: the course was called off by the school.',
  ],
  purposes: [
    'A quick talk',
    'Looking back on the first weeks',
    'How the new tasks are going',
    'Looking ahead to next year',
  ],
  cancellations: [
    'Sorry, something came up. I will plan a new moment.',
    'We have talked about it in the corridor.',
    'This week does not fit; next month is better.',
  ],
  promises: {
    employee: [
      {
        what: 'Two days with another team',
        measure: 'Done, and talked over',
        support: { kind: 'time', words: 'I arrange replacement in the schedule' },
      },
      {
        what: 'Follow the module on guiding trainees',
        measure: 'Certificate',
        support: { kind: 'training', words: 'From the training budget' },
      },
      {
        what: 'Show a colleague the ropes with {subject}',
        measure: 'They can do it without help',
        support: { kind: 'coaching', words: 'We talk it over every two weeks' },
      },
      {
        what: 'Write a proposal about {subject}',
        measure: 'One page, discussed in the meeting',
        support: null,
      },
      { what: 'A fixed hour each week for {subject}', measure: 'Kept up for eight weeks', support: null },
    ],
    leader: [
      { what: 'Make the schedule known four weeks ahead', measure: 'Three months in a row', support: null },
      {
        what: 'Find out whether the course is paid for',
        measure: 'Yes or no, with the conditions',
        support: null,
      },
      { what: 'Look along once a month', measure: 'Six times in half a year', support: null },
    ],
  },
  broken: [
    'With colleagues away it did not come to it.',
    'It turned out to be less needed than we thought.',
    'A large job came between, and I should have asked for help sooner.',
    'I left it lying, and should have said so sooner.',
  ],
  later: [
    'The new system comes a month later.',
    'The course begins only after the summer.',
    'I had too few days to do it well.',
  ],
}
