// What teachers write into the boxes of a Form: sentences by what the question asks for.

/** The first entry whose pattern is in the question's title applies; the last fits any question. */
export const PARAGRAPHS: readonly { asks: RegExp; texts: readonly string[] }[] = [
  {
    asks: /works well/i,
    texts: [
      'Our Monday number talks. Everyone has a way in, and the quiet ones have started to argue.',
      'Reading conferences. Ten minutes each, one thing to try, and I write it on a sticky note.',
      'My routines for coming in and getting started. It gives us back five minutes every period.',
      'A coach once sat with me and sorted exit tickets into three piles. I still do that every week.',
      'Station rotation in science. I would like to keep it and make the teacher table count for more.',
      'Greeting everyone at the door, and calling two families a week with good news.',
      'Students lead the warm-up on Fridays. It started as a rescue plan and turned into the best part of the week.',
      'Peer feedback with two stars and a question. They are kind, but they could be more specific.',
    ],
  },
  {
    asks: /second pair of eyes|challenge/i,
    texts: [
      'How do I get more than the same five students to talk?',
      'When I work with a small group, the rest of the room slowly falls apart.',
      'I ask good questions, then I answer them myself. Why can’t I wait?',
      'Half of my class finishes in ten minutes and half never finishes. What do I do with both?',
      'My newcomers copy beautifully and understand very little. Where do I start?',
      'I give a lot of written feedback. I am not sure anybody reads it.',
      'Not sure yet.',
      'Projects take forever and I lose track of who has learned what.',
      'They can do it with me and not without me. How do I let go at the right moment?',
      'The new curriculum is a script. How much of it may I change and still be doing it?',
    ],
  },
  {
    asks: /students know|goes well/i,
    texts: [
      'More of them explain their thinking out loud, and listen to each other.',
      'They will choose a strategy on their own and say why it fits.',
      'They will feel that math is something they can do, not something that happens to them.',
      'They read one another’s drafts and change something because of it.',
      'Everybody starts writing within two minutes, even on a blank page.',
    ],
  },
  {
    asks: /get in the way|anything else/i,
    texts: [
      'No planning time on Tuesdays. I cover lunch duty.',
      'We share one laptop cart among four rooms.',
      'New curriculum this year, so I am tired by Thursday.',
      'I am on a split schedule: mornings at one school, afternoons at the other.',
      'I would rather not be filmed. Otherwise I am open to anything.',
    ],
  },
  {
    asks: /(?:)/,
    texts: [
      'Let us talk about it.',
      'It depends on the class.',
      'I would like to hear what others do.',
    ],
  },
];

/** Words for the "Other:" box. */
export const OWN_OPTIONS: readonly { asks: RegExp; texts: readonly string[] }[] = [
  { asks: /grades/i, texts: ['Transitional kindergarten', 'Ages 18 to 21'] },
  { asks: /teach or support/i, texts: ['Agriculture', 'Advisory', 'Gifted and talented'] },
  { asks: /come to you/i, texts: ['School garden', 'Spreadsheets', 'Calming a tense meeting'] },
  {
    asks: /work on/i,
    texts: ['Outdoor learning', 'Grading that is fair', 'Working well with my co-teacher'],
  },
  { asks: /support/i, texts: ['A walk and a talk'] },
  { asks: /(?:)/, texts: ['Something else'] },
];

export function voiceFor(voices: typeof PARAGRAPHS, title: string): readonly string[] {
  return voices.find(({ asks }) => asks.test(title))?.texts ?? [];
}
