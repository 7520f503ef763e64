/** Personal notes, combined from parts: "sorry" and "good luck" are in harmless ones, too. */
import { linesOf, putTogether } from './put-together.ts';

const openings = linesOf(`
Hi Sam,
Hiya love,
Dear Mrs Cole, thank you for coming in on Tuesday.
Hello Ravi, sorry for the late reply.
Hey, thanks for the chat yesterday!
Dear Tom, it was lovely to meet you.
Morning Kim, sorry to bother you on a Sunday.
Hi again, thanks for your patience.
Hi Jo, just a quick one.
Dear Ana, I hope that you are well.
Alright mate,
Hello, many thanks for your message.
Hi Lou, I spoke to the boss this morning.
Dear Mr Hill, I have thought about it for a long time.
Hi Bea, I wanted to tell you myself.
Evening Pat, long day here.
Hi Nina, thanks for getting back to me so quickly.
Dear Dr Ford, my apologies for the silence.
`);

const closings = linesOf(`
Cheers, Dave
All the best, Maggie
Sorry again!
Take care, Lin
Good luck with everything.
Thanks for understanding. Bob
Best wishes, Carol
Keep in touch. Yours, Henry
Ta, Mick
Hope that's ok. Jen
Any questions, just ring. Phil
I'm really sorry about this. Wendy
Have a good week, Otto
Kind regards, Petra
Thanks again for your time.
Speak soon, Al
Love to the family. Jude
Sorry I can't say more. Ed
`);

const middles = {
  rejected: linesOf(`
We've gone for somebody who lives round the corner.
In the end the job went to the lad who did the trial before you.
I've taken on a girl from the college, so I have all the hands I need.
We picked the other teacher, because she can do Fridays.
The head has given the post to someone from inside the school.
My brother is going to help me out instead, so I won't be hiring.
We talked it over and you're not quite what we need.
They didn't go for you this time, they wanted someone with more years behind them.
It's a no from the client, I'm afraid; they found you a bit junior.
We can't take you on, the insurance won't have it.
I can't afford another pair of hands after all.
We have decided to manage with the people we have.
The owner wants somebody older for the bar.
It came down to you and one other, and the other got it.
She has offered it to her neighbour, who said yes on the spot.
You came second, and the first one has said yes.
There won't be a job now, because the shop is closing.
The place you came for is gone, another couple took it.
I don't think you'd be happy here, so let's leave it at that.
Your work isn't up to what we sell, to be honest.
The committee has chosen Mr Ames for the organ.
We're putting the baby in a nursery, so we don't need a nanny any more.
No luck, mate, they'd already promised it to a driver they know.
The panel liked you, but appointed the other candidate.
We've been told to make do without, so the post has been scrapped.
I have to disappoint you: we chose someone whose Dutch is better.
You didn't get it, and I'm gutted, because I wanted you.
The band went with another singer.
I won't be asking you back for a second trial.
Without the ticket we can't use you on site.
The grant ran to one person only, and I have asked Ines.
We've found our new cook, she starts on Monday.
The partners were not persuaded, so we shall not be making an offer.
They said thanks but no thanks.
Her old assistant has come back, so she doesn't need anyone.
Too far to travel for us, so we'll stick with locals.
`),
  none: linesOf(`
The room has gone to another group, so we'll meet in the canteen.
We had to turn down the hall, it was too dear.
I can't do Thursday, my sister is getting married.
They've taken on a new cleaner, so the place looks better than when you saw it.
The other candidate has the earlier slot, so yours is at eleven.
Someone else booked the van, can you bring your own?
The old cook has left, and that's why we're looking.
We don't need your certificates before the day.
Your form wasn't signed, so I couldn't pass it on.
I'm afraid that the first link was wrong; this one works.
We decided against the written test, so there's less to prepare.
The supplier let us down, so we'll show you the kitchen another day.
My colleague has moved to another branch, and I've taken over from her.
We can't pay for the train, but lunch is on us.
Don't worry that the other place said no, we think for ourselves.
Nobody has been chosen, and you'll hear the same day as the others.
We lost the match, but the team still wants to meet you.
The job in the north has been filled, yours hasn't.
It's not a problem that you can't drive.
Your reference didn't get back to me, could you nudge him?
You asked whether the course was full: it is, but there's another in May.
The salary is fixed, I couldn't get them to go any higher.
The document was rejected by the system because of its size.
There is no dress code and no need to bring anything.
I didn't get your last mail, it went to spam.
The earlier advert is closed, and ours is the new one.
We went with the blue logo rather than yours, and thanks for both.
The landlord refused the dog, so please leave him at home.
We can't offer you a parking space.
Someone is off sick, so I'm answering the mails.
Please don't send the papers twice, we have them.
The flat that I mentioned has been let to a student.
We've cancelled the open day, but not your visit.
I don't have an answer to your question yet.
One of the panel can't come, so it will be the two of us.
No, the work isn't outdoors, and you won't need boots.
Last year we chose somebody from inside; this year it is open to all.
They withdrew the old policy, so working from home is fine.
I'm not the right person to ask, try Sheila in the office.
We've had to let the caterer go, so bring a sandwich.
Your colleague didn't pass her test, but that has nothing to do with you.
The visa people have accepted the letter.
`),
  'on-hold': linesOf(`
The money isn't through yet, so I can't take anybody on.
Everything has stopped until the boss is out of hospital.
The job has been put back to the spring, and you're still the one I want.
Head office has frozen all new posts for the moment.
The client has gone quiet and won't decide before the holidays.
We're waiting for the permit, and nobody starts before we have it.
The opening has slipped again, so I can't give you a date.
The vote was put off, so nothing can be decided before June.
I'm not allowed to make any offers until the accounts are done.
The project is delayed, and I can't say when we'll need you.
It's all up in the air because of the takeover.
The contract with the council isn't signed, so we have to wait.
We're holding off on new people till the books look better.
The role is parked for a few weeks, but you're not ruled out.
There's a stop on hiring, and I'll ring when it's lifted.
The landlord is dragging his feet, so no start date yet.
The funding decision comes in October, and I can't appoint before that.
`),
  'no-openings': linesOf(`
We've nothing going at the moment.
We have no vacancies this season.
I've got all the drivers I need.
We're not taking anyone on this year.
There is no money for another person here.
All our places are taken until the summer.
We don't have a post that would suit you.
We've enough volunteers as it is.
There are no shifts free right now.
We are a small place and don't hire.
I've no need of a second gardener.
The team is full, try again in the new year.
`),
  offer: linesOf(`
The job is yours if you want it, and you can start on Monday.
We'd love you to join us from the first of May.
You've got it! The contract is in the post.
We all want you here, thirty thousand and five weeks' holiday.
We have decided to take you, and I enclose the contract.
I'd like to have you on the crew for the season, 150 a day.
The board has approved your appointment as of September.
The client wants to hire you at the rate you asked for.
We're offering you the place; please tell us by Friday.
Can you start next week, at fourteen an hour?
You're hired, welcome to the kitchen.
It's a yes from all of us, when can you begin?
`),
  interview: linesOf(`
Could you come in for a chat on Wednesday at ten?
We'd like to meet you, would Friday suit?
Do you fancy a trial shift on Saturday?
You're on the shortlist, and the interview is on the ninth at two.
Can I ring you tonight to talk about the job?
Come round and see the place one afternoon.
The next step is a call with our director.
We'd like to see you again for a second interview.
Pop in after school and meet the others.
Which of these times would work for you?
`),
  received: linesOf(`
I've got your CV, thank you, and I'll read it at the weekend.
Your papers came through fine this time.
I've passed your letter on to the manager.
Got it, thanks. We'll look at all of them next week.
`),
};

export const notes = putTogether({ openings, middles, closings, perMiddle: 3 });
