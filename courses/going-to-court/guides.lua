-- For whoever offers it, and for the supporter. In the program: “To read and keep”, where each can be saved for paper.

guide "for_a_supporter" "For a supporter" {
  for_whom = "supporters",
  text = [[This page speaks for the witness.

Read it *with* me, not *to* me.

Stop when I want.

Do not ask me about what happened.

Write down the date you used this.]],
}
guide "before_use" "Before anybody uses it" {
  for_whom = "supporters",
  text = [[*This is an idea and a storyboard, not a finished product.* It has not been tested yet.

*Make it together* with people with learning disabilities, and test it together.

*Have the CPS or the police agree to its use,* and tell them when it is used.

*It never mentions what happened.* Who changes it keeps it so.

*Photographs.* The pictures are drawings. Real photographs of the real court are better, where you can have them.

*The jury card* is left out for a magistrates’ court. The supporter chooses, in the first part.

*“Tell the truth.”* This card is short on purpose. It does not go on to say what truth would sound like.

*“If they are not sure, it does not mean you told lies.”* This card needs testing. Some people hear “lies” and stop there. The other ending to try is “it does not mean you did anything bad”.

*On paper:* large type, 16 point or more, left aligned, with the picture beside its line.]],
}
guide "writing_it" "If you change the cards" {
  for_whom = "supporters",
  text = [[One idea a line.

Fifteen words at most.

The same word for the same thing, all the way through.

“You” and “we”.

No “if … unless”. No percentages.

Dates like this: *Tuesday 3 March*.

A picture beside each line, and it explains that one line.]],
}
