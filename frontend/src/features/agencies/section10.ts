/** The Children Act 2004, section 10, as it was passed: its letters, and the bodies that each of them names. */
export const CATEGORIES = [
  { letter: '10(1)(a)', says: 'The council that runs children’s services' },
  { letter: '10(4)(a)', says: 'A district council, where the council is a county’s' },
  { letter: '10(4)(b)', says: 'The police authority, or the chief officer of police' },
  { letter: '10(4)(c)', says: 'The local probation board' },
  { letter: '10(4)(d)', says: 'The youth offending team' },
  { letter: '10(4)(e)', says: 'The strategic health authority, or a primary care trust' },
  { letter: '10(4)(f)', says: 'Whoever provides the Connexions service for young people' },
  { letter: '10(4)(g)', says: 'The Learning and Skills Council' },
  { letter: '10(1)(c)', says: 'Invited by the council: a school, a college, a charity and others' },
];

export const categoryInWords = (letter: string) =>
  CATEGORIES.find((category) => category.letter === letter)?.says ?? letter;
