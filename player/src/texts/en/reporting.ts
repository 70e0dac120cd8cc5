export const reporting = {
  title: (name: string) => `Report ${name}`,
  hint: 'The administrators look at it. Whom it is about is not told who has reported it.',
  reason: 'What is wrong?',
  reasons: {
    SPAM: 'Advertising, or the same again and again',
    HARASSMENT: 'It attacks or threatens somebody',
    HATE: 'It attacks people for what they are',
    SEXUAL: 'It is sexual',
    VIOLENCE: 'It shows or praises violence',
    ILLEGAL: 'It breaks a law',
    OTHER: 'Something else',
  },
  reasonMissing: 'Choose what is wrong.',
  note: 'What should the administrators know?',
  act: 'Report',
  thanks: 'Thank you',
  done: 'Your report has reached the administrators.',
};
