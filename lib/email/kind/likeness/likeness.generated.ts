/** Generated from the labelled emails by `npm run generate:kinds`. Do not edit. */
import type { MailKind } from '../../../domain/words.ts';

/** Checksum of the emails from which it was learned. */
export const learnedFrom = '3f3b8ba674efd7eb';
export const learnedKinds: readonly MailKind[] = ['acceptance', 'answer', 'application', 'decline', 'follow-up', 'networking', 'other', 'other-offer', 'small-talk', 'status-question', 'thank-you', 'unsolicited', 'withdrawal'];
/** A feature (features.ts) a line. */
export const learnedNames = `!
! !
! _ am
! _ i
! _ thank
! _ you
! i
! just
! sign
! thank
! the
#!
#0
#?
#a
#about
#acceptance
#ad
#advice
#another
#any
#application
#are
#assistant
#at
#available
#call
#career
#centre
#chat
#check
#coffee
#connect
#contract
#conversation
#cook
#cv
#date
#day
#delay
#document
#dog
#drive
#driver
#employment
#engineer
#enquiry
#expectation
#fellow
#follow
#for
#freelance
#from
#fwd
#gentle
#guidance
#happy
#hello
#in
#informational
#interest
#internship
#interview
#introduction
#job
#letter
#look
#me
#meet
#my
#new
#night
#nurse
#of
#offer
#on
#onsite
#other
#our
#period
#porter
#position
#post
#question
#quick
#re
#regard
#reminder
#request
#result
#retir
#role
#round
#salary
#saturday
#slot
#speculative
#staff
#statu
#step
#summer
#talk
#teacher
#thank
#the
#thursday
#time
#to
#today
#train
#trainee
#translator
#trial
#up
#update
#vacancy
#via
#want
#welder
#with
#withdrawal
#work
#you
#your
#~
*
0
0 0
0 _ 0
0 _ ?
0 _ and
0 _ at
0 _ december
0 _ experience
0 _ for
0 _ have
0 _ i
0 _ in
0 _ of
0 _ on
0 _ the
0 _ your
0 _ ~
0 am
0 and
0 december
0 i
0 k
0 minute
0 november
0 october
0 pm
0 st
0 th
0 to
0 year
0 yr
0 ~
=met
=met asks
=met letter
=met line
=met lines
=met short
=met tells
=offer
=offer asks
=offer attached
=offer letter
=offer line
=offer lines
=offer tells
=open
=open asks
=open attached
=open letter
=open lines
=open tells
=reply
=reply lines
=reply tells
=silent
=silent asks
=silent attached
=silent letter
=silent line
=silent lines
=silent tells
=talk
=talk asks
=talk attached
=talk letter
=talk line
=talk lines
=talk short
=talk tells
?
? _ 0
? _ can
? _ regard
? _ you
? _ ~
? callum
? i
? kind
? marek
a
a 0
a _ !
a _ ?
a _ about
a _ and
a _ at
a _ break
a _ but
a _ call
a _ chat
a _ for
a _ have
a _ i
a _ in
a _ of
a _ offer
a _ on
a _ question
a _ reminder
a _ school
a _ student
a _ time
a _ to
a _ weekend
a _ whenever
a _ with
a _ ~
a a
a call
a chance
a clean
a coffee
a compet
a deadline
a decision
a few
a freelance
a gentle
a good
a i
a job
a lot
a lovely
a nice
a pity
a place
a position
a post
a quick
a short
a well
a you
a ~
able
able to
about
about _ job
about _ position
about _ to
about _ work
about _ ~
about how
about i
about it
about life
about my
about the
about your
academia
accept
accept !
accept _ offer
accept _ position
accept _ post
accept a
accept another
accept my
accept the
accept your
acros
ad
addres
admir
admir your
advert
advertis
advertisement
advertisement in
advice
advice on
afraid
afraid i
after
after 0
after _ thought
after all
after the
afternoon
again
again _ the
again still
ago
ago and
ago i
all
all _ best
all day
all the
already
already a
also
alumni
am
am 0
am _ a
am _ and
am _ for
am _ from
am _ in
am _ interest
am _ longer
am _ my
am _ of
am _ since
am _ sorry
am _ the
am _ to
am _ very
am _ ~
am a
am an
am apply
am available
am consider
am delight
am disappoint
am free
am interest
am look
am no
am not
am pleas
am so
am sorry
am still
am think
am unable
am very
am withdraw
am writ
am ~
amaz
an
an _ by
an _ from
an _ i
an _ in
an _ of
an answer
an hour
an offer
an ~
and
and _ 0
and _ are
and _ be
and _ been
and _ can
and _ card
and _ for
and _ forward
and _ i
and _ if
and _ letter
and _ love
and _ my
and _ of
and _ panel
and _ team
and _ the
and _ therefore
and _ to
and _ wonder
and _ work
and _ would
and _ you
and _ ~
and a
and am
and cover
and for
and have
and hope
and i
and i'm
and look
and must
and my
and search
and the
and they
and thought
and want
and will
and wonder
and would
and your
and ~
another
another _ and
another _ ha
another _ so
another company
another firm
another job
another offer
answer
answer by
any
any _ for
any _ from
any _ go
any _ in
any _ of
any _ on
any _ thank
any advice
any chance
any feedback
any more
any new
any opening
any suitable
any time
any update
any vacancy
any word
any work
anymore
anyone
anyth
anyway
appear
appli
appli _ the
appli for
application
application ?
application _ 0
application _ i
application _ the
application _ ~
application a
application for
application i
application of
apply
apply _ the
apply for
appointment
appointment _ ~
appreciate
appreciate it
appreciate the
are
are _ for
are _ hir
are _ welcome
are _ ~
are attach
are very
are well
are you
area
arise
article
article about
ask
ask _ a
ask _ i
ask _ the
ask _ there
ask _ you
ask for
ask if
ask me
ask whether
ask you
assessment
assistant
assistant i
at
at 0
at _ 0
at _ and
at _ end
at _ i
at _ link
at _ ~
at a
at all
at home
at my
at the
at your
at ~
attach
attach _ i
attach _ ~
attach and
attach my
attach the
attachment
attend
available
away
b
back
back to
bad
be
be _ ?
be _ at
be _ for
be _ grateful
be _ if
be _ in
be _ on
be _ the
be _ to
be _ your
be a
be able
be accept
be com
be consider
be glad
be grateful
be on
be open
be pleas
be possible
be so
be there
because
because i
been
been _ a
been _ to
been _ your
been made
been offer
before
before i
believe
bell
below
best
best _ ~
best regard
best wishe
best ~
better
better soon
between
big
book
bos
both
br
br _ own
br my
brain
break
bridge
brilliant
bu
bump
bump thi
busy
but
but _ am
but _ can
but _ decid
but _ have
but _ i
but _ you
but i
but i'm
but i've
but wish
buy
buy _ a
buy you
by
by _ 0
by friday
by the
by ~
call
call ?
call me
call ~
callum
came
came acros
can
can _ my
can come
can do
can i
can not
can start
can you
can't
cancel
cancel _ interview
candidature
cannot
cant
cant take
car
card
care
career
career in
carefully
case
case _ got
certifi
certificate
chance
chance of
chance to
chang
chat
check
check _ on
check in
cheer
cheer for
cheer ~
chef
chef i
choice
choose
chosen
chosen to
circumstance
clean
client
client ?
clos
closer
coffee
colleague
college
com
come
come _ 0
come _ the
come and
come by
come to
come with
company
company _ ~
company in
compet
compet offer
complet
confirm
confirm _ i
confirm my
confirm that
confirmation
congratulation
congratulation _ the
congratulation on
connect
consider
consider _ any
consider for
consider me
consider my
consideration
consideration thank
contact
contract
convenient
conversation
cook
could
could _ have
could _ tell
could i
could we
could you
course
cover
cover letter
crew
current
currently
cv
cv attach
data
date
day
day _ please
deadline
dear
dear _ a
dear _ and
dear _ i
dear _ or
dear _ please
dear _ thank
dear _ the
dear _ ~
dear ~
december
decid
decid _ stay
decid _ to
decid not
decid to
decision
decision ?
decision _ the
decision about
decline
decline _ offer
decline the
decline your
delight
delight _ accept
delight to
dental
designer
detail
did
did not
did the
did you
disappoint
discussion
do
do _ again
do _ have
do _ know
do _ ne
do _ start
do i
do not
do you
document
doe
doe not
doe the
dog
don't
don't ne
done
dont
door
down
driver
due
due to
either
else
elsewhere
email
employment
enclose
enclose my
end
end _ the
end of
engineer
enjoy
enjoy _ about
enjoy meet
enjoy the
enquire
enquire whether
even
ever
ever ne
everyone
everyth
excit
excit to
expect
expect to
expectation
expectation i
experience
experience _ ~
experience a
experience in
explor
extra
family
family _ i
feedback
feedback _ my
feel
few
few question
file
fill
find
find _ application
find _ my
find _ the
find attach
find my
fine
fine _ me
fine for
finish
firm
firm and
first
first choice
fit
five
five year
follow
follow _ on
follow up
follow your
for
for 0
for _ !
for _ 0
for _ ?
for _ a
for _ call
for _ honest
for _ i
for _ in
for _ information
for _ interview
for _ invitation
for _ job
for _ me
for _ minute
for _ offer
for _ position
for _ post
for _ quick
for _ reason
for _ the
for _ time
for _ update
for _ with
for _ work
for _ year
for _ ~
for a
for an
for any
for everyth
for five
for future
for giv
for lett
for me
for meet
for my
for saturday
for such
for tak
for the
for thi
for today
for work
for you
for your
for ~
form
forward
forward to
found
found _ job
found another
four
free
freelance
fresher
friday
friday _ 0
friend
from
from 0
from _ client
from _ company
from _ proces
from _ to
from _ ~
from another
from consideration
from january
from my
from the
from you
from your
from ~
full
further
further _ my
further to
future
gate
gave
gave _ your
gave me
gentle
get
get the
get to
giv
giv me
give
give _ a
give you
glad
glad to
gladly
gladly accept
go
go ?
go _ the
go to
gone
gonna
gonna _ to
gonna have
good
good _ i
good _ me
good day
good for
good morn
got
got _ job
got _ offer
got a
got an
got your
grateful
grateful _ you
grateful _ your
grateful for
grateful if
grateful to
great
great _ i
great _ today
great pleasure
greeting
greeting ~
guidance
guy
ha
ha _ made
ha _ me
ha been
ha offer
had
had _ chance
had a
haha
half
half _ hour
half an
hand
happen
happy
happy _ accept
happy _ ~
happy to
happy ~
hard
hav
have
have 0
have _ a
have _ an
have _ another
have _ compet
have _ for
have _ good
have _ heard
have _ lovely
have _ my
have _ not
have _ offer
have _ on
have _ say
have _ to
have _ year
have a
have accept
have any
have been
have chang
have decid
have found
have join
have just
have my
have ne
have not
have receiv
have seen
have time
have to
have two
have until
have you
hear
hear _ the
hear _ you
hear about
heard
heard anyth
hello
hello !
hello _ am
hello _ have
hello _ i
hello _ the
hello _ ~
hello i
hello sorry
hello what
hello ~
help
her
here
here _ the
here i
hereby
hereby _ the
hereby accept
hey
hey ~
hi
hi !
hi _ !
hi _ a
hi _ any
hi _ i
hi _ i'm
hi _ i've
hi _ just
hi _ saw
hi _ thank
hi _ the
hi _ we
hi _ you
hi _ ~
hi both
hi do
hi i
hi i'm
hi please
hi ~
hir
hiya
hold
holiday
home
honest
hop
hop to
hope
hope _ are
hope _ i
hope the
hope you
hotel
hour
house
how
how _ i
how _ you
how many
how the
how to
how you
i
i 0
i _ 0
i _ ?
i _ a
i _ accept
i _ acros
i _ already
i _ an
i _ and
i _ another
i _ any
i _ apply
i _ ask
i _ at
i _ attend
i _ be
i _ been
i _ best
i _ come
i _ consider
i _ decid
i _ decline
i _ delight
i _ disappoint
i _ do
i _ enjoy
i _ for
i _ found
i _ free
i _ gentle
i _ great
i _ hear
i _ how
i _ i
i _ if
i _ in
i _ interest
i _ it
i _ join
i _ last
i _ like
i _ longer
i _ look
i _ love
i _ my
i _ myself
i _ ne
i _ no
i _ not
i _ now
i _ of
i _ offer
i _ ok
i _ on
i _ one
i _ pity
i _ pleas
i _ prefer
i _ receiv
i _ seen
i _ so
i _ sorry
i _ start
i _ still
i _ take
i _ that
i _ the
i _ think
i _ to
i _ two
i _ unable
i _ very
i _ what
i _ whether
i _ with
i _ withdraw
i _ wonder
i _ work
i _ writ
i _ you
i _ your
i _ ~
i a
i accept
i am
i any
i appli
i apply
i appreciate
i ask
i at
i attach
i be
i by
i came
i can
i cannot
i cant
i come
i confirm
i could
i did
i do
i enclose
i enjoy
i fine
i finish
i found
i get
i gladly
i go
i good
i got
i have
i hereby
i hold
i hope
i it
i just
i know
i left
i like
i look
i lov
i mention
i might
i must
i ne
i no
i not
i notic
i on
i read
i regret
i remain
i retir
i saw
i see
i send
i sent
i shall
i should
i start
i still
i take
i thank
i the
i there
i think
i told
i very
i wa
i want
i wear
i will
i wish
i wonder
i work
i would
i write
i wrote
i ~
i'd
i'd _ to
i'd like
i'd love
i'll
i'm
i'm _ to
i'm a
i'm afraid
i'm free
i'm go
i'm in
i'm think
i've
i've _ a
i've _ to
i've decid
if
if _ are
if _ could
if _ ever
if _ have
if _ i
if _ ne
if _ would
if i
if it
if the
if there
if you
if you're
im
in
in !
in 0
in _ and
in _ attachment
in _ company
in _ i
in _ if
in _ my
in _ or
in _ position
in _ so
in _ window
in _ ~
in a
in account
in another
in case
in june
in mind
in my
in on
in the
in touch
in your
in ~
inbox
inform
inform you
information
instead
instead ?
interest
interest _ the
interest _ work
interest in
interest to
internship
internship _ your
internship in
interview
interview ?
interview _ 0
interview _ i
interview on
into
invitation
invitation i
it
it !
it _ !
it _ 0
it _ a
it _ again
it _ not
it _ with
it _ you
it i
it over
it wa
it work
it'
it' a
january
jo
job
job ?
job _ the
job _ you
job _ ~
job anymore
job at
job i
job in
job on
job still
job thank
join
join _ 0
join _ team
join another
join on
join the
joy
june
just
just _ if
just _ to
just check
just mov
just want
just wonder
k
keen
keen to
keep
keep _ in
keep _ ~
keep me
keep my
kind
kind _ ~
kind regard
kindly
kindly _ me
kindly let
kitchen
know
know _ i
know _ it
know _ you
know by
know i
know if
know that
know the
know when
know whether
know you
know ~
laboratory
last
last week
late
later
law
lead
learn
learn _ your
learn how
leav
leav the
lectureship
left
left my
let
let _ know
let me
let you
lett
lett _ know
lett me
letter
letter _ i
letter _ the
letter i
licence
life
like
like _ apply
like _ ask
like _ be
like _ know
like _ withdraw
like a
like to
line
link
link to
list
live
logistic
long
long time
longer
look
look _ a
look _ my
look _ to
look _ work
look at
look for
look forward
lot
lov
love
love _ hear
love _ work
love to
lovely
lovely weekend
luiza
lunch
made
made _ an
made me
made the
mail
make
management
manny
many
many _ for
many thank
march
marek
market
marsh
mate
matter
may
may _ ask
may _ have
may i
me
me ?
me _ i
me _ if
me _ it
me _ job
me _ mind
me _ of
me _ offer
me _ the
me _ you
me a
me about
me an
me for
me from
me how
me if
me in
me know
me off
me on
me out
me the
me thi
me to
me today
me yesterday
me your
meet
meet _ and
meet _ at
meet _ me
meet the
meet with
meet you
mention
mention i
met
met|!
met|0
met|?
met|a
met|about
met|accept
met|afternoon
met|am
met|an
met|and
met|another
met|answer
met|any
met|are
met|ask
met|at
met|back
met|be
met|been
met|before
met|but
met|by
met|callum
met|chance
met|cheer
met|choice
met|come
met|company
met|conversation
met|could
met|crew
met|day
met|dear
met|december
met|decid
met|decision
met|discussion
met|do
met|enjoy
met|everyone
met|firm
met|first
met|follow
met|for
met|friday
met|from
met|further
met|giv
met|give
met|glad
met|good
met|got
met|great
met|ha
met|had
met|hand
met|have
met|hear
met|hello
met|hi
met|how
met|i
met|i've
met|if
met|in
met|interest
met|interview
met|it
met|job
met|join
met|just
met|kind
met|kindly
met|know
met|learn
met|left
met|let
met|like
met|look
met|lot
met|lov
met|made
met|many
met|may
met|me
met|meet
met|might
met|mind
met|monday
met|more
met|most
met|much
met|must
met|my
met|name
met|ne
met|next
met|nice
met|not
met|of
met|offer
met|on
met|one
met|opportunity
met|panel
met|please
met|position
met|post
met|prefer
met|rather
met|really
met|receiv
met|respect
met|respond
met|result
met|room
met|saturday
met|say
met|see
met|should
met|so
met|step
met|still
met|such
met|sunday
met|tak
met|talk
met|team
met|tell
met|th
met|thank
met|that
met|the
met|them
met|there
met|they
met|thi
met|think
met|thought
met|through
met|thursday
met|time
met|to
met|today
met|tuesday
met|u
met|until
met|up
met|update
met|very
met|wa
met|want
met|wednesday
met|week
met|welcome
met|when
met|whether
met|which
met|will
met|with
met|withdraw
met|wonder
met|work
met|would
met|year
met|yesterday
met|yet
met|you
met|you're
met|your
met|~
might
millie
mind
mind for
mine
minute
minute _ your
minute for
miss
monday
month
more
more about
morn
morn i
most
mov
mov _ ~
mov from
mov to
move
much
much _ i
much _ the
much _ to
much for
much i
must
must _ decline
must _ the
must decline
must withdraw
my
my _ ?
my _ a
my _ and
my _ application
my _ are
my _ by
my _ choice
my _ for
my _ from
my _ i
my _ in
my _ number
my _ of
my _ on
my _ wa
my _ ~
my answer
my application
my candidature
my current
my detail
my family
my first
my interest
my last
my letter
my name
my own
my portfolio
my rate
my resume
my wife
my ~
myself
name
name _ the
name i
name of
ne
ne _ job
ne the
ne to
need
new
new _ i
new _ the
next
next _ and
next step
next week
next year
nice
night
no
no _ at
no longer
no problem
no worrie
noon
not
not _ thank
not _ the
not _ to
not be
not come
not heard
not interest
not to
note
noth
notic
notice
notice _ i
notice period
november
november _ 0
november and
november at
now
now _ a
number
number _ 0
nurse
o'clock
october
of
of 0
of _ application
of _ i
of _ in
of _ interview
of _ my
of _ october
of _ time
of _ two
of _ ~
of a
of course
of employment
of interest
of my
of the
of you
of your
of ~
off
off _ list
off the
offer
offer _ a
offer _ another
offer _ employment
offer _ the
offer _ ~
offer a
offer after
offer and
offer but
offer from
offer in
offer me
offer of
offer|!
offer|0
offer|?
offer|a
offer|able
offer|about
offer|accept
offer|after
offer|am
offer|and
offer|another
offer|any
offer|appreciate
offer|at
offer|attach
offer|be
offer|because
offer|before
offer|but
offer|can
offer|can't
offer|cannot
offer|cant
offer|car
offer|chosen
offer|closer
offer|confirm
offer|contract
offer|could
offer|date
offer|day
offer|dear
offer|decid
offer|decline
offer|delight
offer|do
offer|down
offer|due
offer|employment
offer|excit
offer|family
offer|feel
offer|for
offer|forward
offer|found
offer|from
offer|give
offer|gladly
offer|go
offer|good
offer|got
offer|great
offer|had
offer|happy
offer|hard
offer|hav
offer|have
offer|hello
offer|hereby
offer|hi
offer|holiday
offer|hope
offer|how
offer|i
offer|i'm
offer|i've
offer|im
offer|in
offer|it
offer|it'
offer|january
offer|job
offer|join
offer|joy
offer|letter
offer|like
offer|long
offer|look
offer|love
offer|may
offer|me
offer|monday
offer|much
offer|must
offer|my
offer|no
offer|not
offer|of
offer|offer
offer|on
offer|or
offer|other
offer|over
offer|pay
offer|place
offer|pleas
offer|please
offer|pleasure
offer|position
offer|post
offer|really
offer|reason
offer|regret
offer|respect
offer|respectfully
offer|salary
offer|say
offer|see
offer|shall
offer|sign
offer|so
offer|sorry
offer|st
offer|start
offer|stay
offer|take
offer|team
offer|term
offer|th
offer|thank
offer|that
offer|the
offer|there
offer|thi
offer|think
offer|thought
offer|to
offer|today
offer|too
offer|turn
offer|unable
offer|unfortunately
offer|very
offer|wait
offer|we
offer|what
offer|when
offer|will
offer|with
offer|won't
offer|work
offer|would
offer|ye
offer|you
offer|your
offer|~
office
oh
ok
ok _ you
ok for
old
on
on 0
on _ 0
on _ ?
on _ and
on _ application
on _ at
on _ december
on _ i
on _ november
on _ october
on _ site
on _ term
on _ th
on _ thank
on _ the
on _ ~
on file
on friday
on monday
on my
on page
on saturday
on the
on thursday
on tuesday
on wednesday
on your
on ~
once
once more
one
one _ in
only
open
open for
open to
opening
open|!
open|0
open|?
open|a
open|about
open|academia
open|accept
open|ad
open|admir
open|advert
open|advertis
open|advertisement
open|advice
open|after
open|all
open|alumni
open|am
open|an
open|and
open|any
open|anyone
open|anyth
open|appli
open|application
open|apply
open|appreciate
open|are
open|area
open|arise
open|ask
open|assistant
open|at
open|attach
open|attachment
open|available
open|back
open|be
open|been
open|before
open|best
open|between
open|big
open|brain
open|bu
open|but
open|buy
open|by
open|call
open|can
open|card
open|care
open|career
open|certifi
open|chance
open|chat
open|chef
open|clean
open|client
open|coffee
open|college
open|com
open|come
open|company
open|complet
open|connect
open|consider
open|contact
open|conversation
open|cook
open|could
open|cover
open|cv
open|data
open|day
open|dear
open|dental
open|designer
open|did
open|do
open|document
open|dog
open|driver
open|email
open|enclose
open|engineer
open|enjoy
open|enquire
open|ever
open|experience
open|explor
open|extra
open|few
open|file
open|find
open|finish
open|first
open|fit
open|five
open|follow
open|for
open|forward
open|found
open|free
open|freelance
open|fresher
open|friend
open|from
open|future
open|gave
open|get
open|give
open|glad
open|go
open|good
open|got
open|grateful
open|great
open|greeting
open|guidance
open|ha
open|half
open|hand
open|happy
open|have
open|hear
open|heard
open|hello
open|help
open|here
open|hey
open|hi
open|hir
open|hold
open|home
open|hop
open|hope
open|hour
open|house
open|how
open|i
open|i'd
open|i'm
open|i've
open|if
open|im
open|in
open|interest
open|internship
open|interview
open|into
open|it
open|it'
open|january
open|jo
open|job
open|join
open|june
open|just
open|keep
open|kind
open|kindly
open|kitchen
open|know
open|laboratory
open|last
open|law
open|learn
open|leav
open|let
open|letter
open|licence
open|life
open|like
open|link
open|list
open|live
open|logistic
open|long
open|look
open|love
open|lunch
open|made
open|make
open|management
open|market
open|may
open|me
open|meet
open|mention
open|met
open|might
open|mind
open|minute
open|more
open|morn
open|mov
open|move
open|much
open|my
open|name
open|ne
open|new
open|next
open|night
open|not
open|notic
open|now
open|nurse
open|october
open|of
open|offer
open|on
open|one
open|open
open|opening
open|opportunitie
open|or
open|organisation
open|our
open|out
open|outside
open|over
open|own
open|page
open|part
open|people
open|person
open|phone
open|pick
open|place
open|plann
open|pleas
open|please
open|porter
open|portfolio
open|position
open|possible
open|post
open|practice
open|product
open|project
open|put
open|qualifi
open|question
open|quick
open|rate
open|read
open|really
open|receiv
open|recently
open|receptionist
open|recruit
open|reference
open|regard
open|relocat
open|research
open|respect
open|resume
open|retir
open|right
open|role
open|said
open|same
open|saw
open|say
open|school
open|search
open|see
open|seen
open|send
open|service
open|she
open|short
open|should
open|since
open|sincerely
open|site
open|six
open|so
open|some
open|somebody
open|someth
open|spare
open|speak
open|spr
open|start
open|statement
open|still
open|student
open|suggest
open|suitable
open|summer
open|supply
open|tak
open|take
open|talk
open|teacher
open|team
open|technician
open|tell
open|ten
open|test
open|thank
open|thankful
open|that
open|the
open|there
open|thi
open|think
open|thought
open|three
open|time
open|to
open|told
open|too
open|touch
open|train
open|trainee
open|try
open|two
open|u
open|up
open|ur
open|vacancy
open|value
open|very
open|wa
open|want
open|we
open|website
open|week
open|welder
open|well
open|went
open|what
open|when
open|whether
open|which
open|who
open|will
open|window
open|wish
open|with
open|wonder
open|work
open|world
open|would
open|writ
open|write
open|year
open|you
open|you'd
open|you're
open|your
open|yr
open|~
opportunitie
opportunity
opportunity to
or
or _ ?
or _ i
or _ ~
or ~
organisation
original
other
our
our discussion
out
out ?
out of
outside
over
over a
over the
own
own _ ?
p
page
page 0
panel
panel for
paper
park
part
part _ the
pas
passport
patience
pay
people
perfect
perfect thank
period
person
personal
personal reason
pfa
phone
phone ?
pick
pick _ brain
pick your
pity
place
place in
plan
plann
pleas
pleas _ accept
pleas to
please
please ?
please _ attach
please _ me
please _ my
please _ the
please call
please consider
please find
please i
please keep
please see
please take
pleasure
pleasure _ accept
pm
port
portal
porter
porter job
portfolio
position
position ?
position _ ~
position at
position i
position in
position of
possible
post
post ?
post _ 0
post _ ~
post of
post on
practice
prefer
present
problem
problem _ all
proce
proces
product
profile
project
pull
put
qualifi
question
quick
rate
rather
reach
read
read your
ready
ready to
really
really _ but
really enjoy
reason
reason _ ~
receiv
receiv _ offer
receiv an
receiv my
recently
reception
receptionist
recruit
referee
reference
regard
regard _ application
regard _ ~
regard my
regard ~
register
register nurse
regret
regret _ i
regret that
relocat
remain
remember
reminder
reminder _ my
remove
reply
reply|am
reply|and
reply|for
reply|hello
reply|i
reply|interest
reply|my
reply|post
reply|resume
reply|the
reply|week
reply|you
reply|~
report
request
research
respect
respect _ i
respect _ kindly
respect ~
respectfully
respond
response
result
result _ the
result of
resume
resume _ attach
resume and
resume attach
resume i
retir
right
road
role
role _ your
role i
room
round
run
runn
s
said
said you
salary
same
same _ you
sample
sat
saturday
saturday !
saw
saw on
saw the
saw your
say
say i
say no
say that
say you
scheme
school
school ha
search
second
security
see
see _ at
see _ monday
see _ then
see the
see you
seem
seem _ be
seem to
seen
selection
send
send _ my
send _ the
send you
sent
sent _ my
sent my
sent you
service
shall
shall be
share
she
she _ you
shift
shop
short
shortlist
shortlist ha
should
should _ to
should a
should be
should i
should like
show
show me
side
sign
sign _ attach
sign contract
silent|!
silent|0
silent|?
silent|a
silent|about
silent|accept
silent|addres
silent|after
silent|again
silent|ago
silent|already
silent|am
silent|an
silent|and
silent|another
silent|answer
silent|any
silent|application
silent|are
silent|article
silent|ask
silent|at
silent|attach
silent|back
silent|be
silent|been
silent|below
silent|best
silent|bump
silent|busy
silent|can
silent|candidature
silent|case
silent|chang
silent|chat
silent|check
silent|chef
silent|circumstance
silent|consider
silent|consideration
silent|could
silent|dear
silent|did
silent|do
silent|due
silent|email
silent|expect
silent|family
silent|fill
silent|follow
silent|for
silent|found
silent|free
silent|from
silent|further
silent|gentle
silent|get
silent|good
silent|got
silent|grateful
silent|ha
silent|happy
silent|have
silent|heard
silent|hello
silent|her
silent|here
silent|hey
silent|hi
silent|holiday
silent|hope
silent|i
silent|i'd
silent|i've
silent|if
silent|in
silent|inbox
silent|interest
silent|it
silent|job
silent|join
silent|just
silent|keen
silent|kindly
silent|know
silent|last
silent|let
silent|letter
silent|like
silent|list
silent|look
silent|love
silent|mail
silent|may
silent|me
silent|minute
silent|more
silent|mov
silent|my
silent|myself
silent|ne
silent|new
silent|no
silent|not
silent|november
silent|now
silent|number
silent|october
silent|of
silent|off
silent|on
silent|once
silent|one
silent|open
silent|p
silent|page
silent|please
silent|position
silent|post
silent|reach
silent|reason
silent|receiv
silent|regard
silent|remain
silent|reminder
silent|respect
silent|response
silent|role
silent|s
silent|say
silent|second
silent|selection
silent|sent
silent|short
silent|shortlist
silent|since
silent|small
silent|so
silent|someone
silent|statu
silent|stay
silent|still
silent|sure
silent|take
silent|talk
silent|team
silent|thank
silent|that
silent|the
silent|thi
silent|thought
silent|time
silent|to
silent|two
silent|until
silent|up
silent|update
silent|version
silent|very
silent|wa
silent|wait
silent|want
silent|week
silent|well
silent|what
silent|when
silent|whether
silent|wish
silent|wishe
silent|with
silent|withdraw
silent|wonder
silent|would
silent|writ
silent|write
silent|wrote
silent|yet
silent|you
silent|your
silent|~
since
since 0
since _ year
since i
sincerely
sincerely _ ~
sincerely ~
site
site ?
six
six year
slot
small
so
so _ but
so _ can
so _ for
so _ i
so _ to
so grateful
so i
so much
so please
so sorry
so you
some
some _ ?
some time
somebody
someone
someth
somewhere
soon
soon !
sorry
sorry _ i
sorry but
sorry i
sorry to
sound
sound good
spare
spare _ minute
speak
speak _ me
speak with
speak ~
sponsorship
spr
st
st december
stand
start
start ?
start on
statement
station
statu
statu _ my
statu of
stay
stay _ my
stay at
stay in
step
still
still _ ?
still _ if
still _ interest
still be
still free
still look
still love
still very
store
student
submitt
such
such a
suggest
suggest i
suit
suitable
suitable _ in
summer
sunday
super
supervisor
supply
sure
sure that
tak
tak _ time
tak the
take
take _ job
take _ off
take _ the
take it
take me
take my
take on
take the
taken
taken a
talk
talk _ you
talk to
talk|!
talk|0
talk|?
talk|a
talk|about
talk|accept
talk|after
talk|afternoon
talk|again
talk|all
talk|already
talk|am
talk|an
talk|and
talk|another
talk|any
talk|application
talk|appreciate
talk|are
talk|ask
talk|at
talk|attach
talk|attend
talk|available
talk|back
talk|be
talk|because
talk|been
talk|before
talk|best
talk|better
talk|both
talk|br
talk|bu
talk|but
talk|by
talk|call
talk|can
talk|cancel
talk|cant
talk|car
talk|card
talk|certificate
talk|cheer
talk|chef
talk|client
talk|colleague
talk|com
talk|come
talk|company
talk|confirm
talk|confirmation
talk|congratulation
talk|could
talk|date
talk|day
talk|dear
talk|december
talk|decid
talk|decision
talk|did
talk|disappoint
talk|do
talk|document
talk|doe
talk|door
talk|either
talk|elsewhere
talk|end
talk|enjoy
talk|feedback
talk|find
talk|fine
talk|finish
talk|firm
talk|first
talk|for
talk|form
talk|forward
talk|found
talk|free
talk|friday
talk|from
talk|further
talk|get
talk|go
talk|gone
talk|gonna
talk|good
talk|got
talk|great
talk|ha
talk|had
talk|half
talk|happen
talk|happy
talk|hav
talk|have
talk|hello
talk|here
talk|hi
talk|hiya
talk|hope
talk|how
talk|i
talk|i'll
talk|i'm
talk|i've
talk|if
talk|in
talk|information
talk|instead
talk|interest
talk|interview
talk|invitation
talk|it
talk|january
talk|job
talk|just
talk|k
talk|keep
talk|kind
talk|know
talk|late
talk|let
talk|lett
talk|like
talk|link
talk|live
talk|longer
talk|look
talk|many
talk|marek
talk|marsh
talk|mate
talk|me
talk|meet
talk|mind
talk|minute
talk|miss
talk|monday
talk|month
talk|more
talk|morn
talk|much
talk|must
talk|my
talk|name
talk|ne
talk|need
talk|new
talk|nice
talk|no
talk|noon
talk|not
talk|notice
talk|november
talk|now
talk|number
talk|o'clock
talk|of
talk|offer
talk|oh
talk|ok
talk|old
talk|on
talk|one
talk|open
talk|or
talk|other
talk|out
talk|over
talk|own
talk|page
talk|park
talk|passport
talk|perfect
talk|pity
talk|place
talk|please
talk|pm
talk|possible
talk|post
talk|problem
talk|proces
talk|pull
talk|question
talk|quick
talk|really
talk|referee
talk|regret
talk|request
talk|road
talk|room
talk|runn
talk|saturday
talk|school
talk|second
talk|see
talk|seem
talk|send
talk|shall
talk|should
talk|show
talk|sign
talk|since
talk|slot
talk|so
talk|soon
talk|sorry
talk|sound
talk|start
talk|station
talk|stay
talk|sunday
talk|super
talk|sure
talk|take
talk|talk
talk|team
talk|tell
talk|test
talk|th
talk|thank
talk|that
talk|that'
talk|the
talk|then
talk|there
talk|therefore
talk|they
talk|thi
talk|thing
talk|thought
talk|three
talk|thursday
talk|time
talk|to
talk|today
talk|told
talk|tomorrow
talk|train
talk|tuesday
talk|two
talk|understand
talk|unfortunately
talk|until
talk|update
talk|very
talk|wa
talk|want
talk|we
talk|wear
talk|website
talk|wednesday
talk|week
talk|weekend
talk|well
talk|what
talk|which
talk|who
talk|will
talk|wish
talk|with
talk|withdraw
talk|work
talk|worrie
talk|would
talk|ye
talk|yet
talk|you
talk|your
talk|~
teach
teacher
team
team _ the
technician
telephone
tell
tell me
tell you
ten
ten minute
ten year
term
test
th
than
thank
thank _ !
thank _ and
thank _ but
thank _ for
thank _ lett
thank _ so
thank _ the
thank _ very
thank _ your
thank _ ~
thank again
thank for
thank you
thank ~
thankful
thankful _ your
thankful for
that
that _ accept
that _ am
that _ are
that _ have
that _ work
that _ you
that i
that you
that'
the
the 0
the _ !
the _ 0
the _ ?
the _ a
the _ about
the _ and
the _ anymore
the _ at
the _ be
the _ but
the _ contract
the _ date
the _ for
the _ ha
the _ hav
the _ i
the _ in
the _ job
the _ link
the _ now
the _ of
the _ on
the _ one
the _ or
the _ page
the _ position
the _ post
the _ role
the _ room
the _ sorry
the _ th
the _ the
the _ thi
the _ to
the _ today
the _ version
the _ wa
the _ website
the _ which
the _ with
the _ yesterday
the _ you
the _ ~
the addres
the application
the appointment
the assessment
the attachment
the best
the book
the chance
the client
the contract
the end
the firm
the first
the form
the holiday
the hotel
the information
the interview
the invitation
the job
the lectureship
the link
the list
the name
the new
the night
the offer
the old
the one
the open
the opportunity
the original
the other
the panel
the paper
the portal
the position
the post
the proces
the quick
the result
the role
the same
the school
the second
the selection
the sign
the station
the statu
the summer
the team
the term
the time
the top
the two
the update
the weekend
the work
the ~
them
then
then !
there
there _ a
there _ any
there a
there any
there i
therefore
therefore withdraw
these
they
they _ to
they want
thi
thi _ ?
thi _ about
thi _ i
thi afternoon
thi i
thi morn
thing
think
think about
think i
think of
tho
thought
thought _ have
thought i
three
three _ a
three year
thrill
through
through the
thursday
thursday after
thursday at
time
time ?
time _ 0
time _ a
time _ i
time for
time to
time you
timeline
to
to 0
to _ !
to _ 0
to _ ?
to _ a
to _ about
to _ advertisement
to _ and
to _ application
to _ at
to _ back
to _ by
to _ consider
to _ for
to _ from
to _ how
to _ i
to _ if
to _ in
to _ into
to _ it
to _ letter
to _ more
to _ my
to _ myself
to _ no
to _ on
to _ out
to _ reason
to _ thank
to _ that
to _ the
to _ to
to _ up
to _ what
to _ whether
to _ with
to _ you
to _ your
to _ ~
to a
to accept
to apply
to ask
to be
to come
to confirm
to decline
to do
to enquire
to follow
to give
to go
to have
to hear
to help
to it
to join
to know
to learn
to let
to look
to make
to me
to meet
to move
to my
to proce
to say
to see
to start
to stay
to take
to talk
to tell
to thank
to the
to think
to turn
to withdraw
to work
to you
to your
to ~
today
today i
told
told _ about
told me
told you
tomorrow
too
took
top
top of
touch
train
train _ the
trainee
trial
trust
try
try to
tuesday
tuesday _ 0
turn
turn down
two
two _ ago
two week
u
u got
unable
unable _ accept
unable to
under
understand
unfortunately
unfortunately i
until
until 0
until _ to
until the
up
up _ my
up _ the
up on
update
update _ the
update on
ur
use
vacancy
value
van
version
very
very _ to
very happy
very interest
very keen
very much
very welcome
view
visit
w
wa
wa 0
wa _ in
wa _ to
wa a
wa wonder
wait
wait _ your
wait for
wait to
want
want _ apply
want _ ask
want _ follow
want _ know
want to
ward
we
we talk
wear
website
wednesday
wednesday i
week
week ?
week _ and
week _ i
week _ the
week ago
week i
weekend
weekend !
weekend _ ~
welcome
welder
well
well _ !
well i
went
were
what
what _ you
what happen
what i
what you
when
when _ can
when _ expect
when _ i
when do
when i
when you
whenever
where
where i
where thing
whether
whether _ had
whether _ have
whether you
whether your
which
which _ the
which i
which of
while
who
who i
wife
will
will _ be
will _ on
will _ there
will attend
will be
will join
will not
will the
window
wish
wish _ a
wish _ and
wish _ apply
wish _ withdraw
wish to
wish you
wishe
with
with 0
with _ ?
with _ and
with _ deadline
with _ firm
with _ i
with _ job
with _ thi
with _ year
with _ ~
with a
with another
with great
with me
with my
with thank
with the
with you
withdraw
withdraw _ application
withdraw _ the
withdraw _ you
withdraw from
withdraw my
withdraw thank
won't
won't be
wonder
wonder _ there
wonder _ you
wonder if
wonder whether
wonderful
word
work
work _ a
work _ i
work _ on
work _ the
work _ you
work _ your
work _ ~
work at
work for
work i
work in
work with
world
worrie
would
would _ be
would _ grateful
would _ have
would _ my
would _ pleas
would _ the
would _ to
would _ your
would appreciate
would be
would i
would like
would love
would you
writ
writ again
writ to
write
write to
wrong
wrote
wrote _ you
wrote to
x
yay
ye
ye !
ye _ !
ye i
ye please
year
year _ and
year and
year experience
year i
year in
yesterday
yet
yet ?
you
you !
you ?
you _ !
you _ 0
you _ a
you _ am
you _ any
you _ anyth
you _ be
you _ for
you _ from
you _ i
you _ it
you _ keep
you _ lett
you _ look
you _ me
you _ meet
you _ much
you _ my
you _ ne
you _ not
you _ on
you _ open
you _ so
you _ tak
you _ that
you _ the
you _ time
you _ to
you _ very
you _ week
you _ your
you _ ~
you a
you about
you and
you are
you ask
you at
you be
you but
you can
you could
you ever
you expect
you for
you get
you got
you had
you have
you hir
you i
you know
you let
you may
you monday
you mov
you my
you ne
you on
you said
you so
you tell
you that
you then
you very
you would
you ~
you'd
you're
you're a
your
your _ ?
your _ and
your _ could
your _ for
your _ from
your _ i
your _ in
your _ of
your _ offer
your _ on
your _ over
your _ please
your _ ~
your ad
your advertisement
your advice
your brain
your career
your client
your company
your decision
your experience
your family
your firm
your guidance
your honest
your inbox
your job
your kind
your letter
your name
your offer
your practice
your sincerely
your site
your team
your time
your window
your work
your ~
yr
~
~ !
~ 0
~ ?
~ _ !
~ _ 0
~ _ ?
~ _ a
~ _ accept
~ _ after
~ _ am
~ _ and
~ _ appli
~ _ are
~ _ at
~ _ attach
~ _ been
~ _ could
~ _ do
~ _ enjoy
~ _ find
~ _ for
~ _ from
~ _ gave
~ _ gladly
~ _ got
~ _ hav
~ _ have
~ _ here
~ _ hereby
~ _ hope
~ _ i
~ _ i'm
~ _ in
~ _ it
~ _ job
~ _ kindly
~ _ know
~ _ let
~ _ look
~ _ many
~ _ may
~ _ me
~ _ must
~ _ my
~ _ no
~ _ of
~ _ offer
~ _ on
~ _ page
~ _ please
~ _ position
~ _ post
~ _ read
~ _ regard
~ _ regret
~ _ retir
~ _ see
~ _ send
~ _ should
~ _ so
~ _ suggest
~ _ thank
~ _ the
~ _ there
~ _ to
~ _ unfortunately
~ _ wa
~ _ want
~ _ we
~ _ week
~ _ will
~ _ wish
~ _ with
~ _ wonder
~ _ would
~ _ write
~ _ wrote
~ _ ye
~ _ you
~ _ your
~ _ ~
~ a
~ after
~ and
~ any
~ at
~ attach
~ before
~ could
~ do
~ due
~ for
~ from
~ further
~ gave
~ ha
~ hav
~ have
~ hope
~ i
~ i'm
~ in
~ it
~ it'
~ just
~ kindly
~ many
~ may
~ my
~ now
~ on
~ one
~ or
~ please
~ position
~ post
~ role
~ said
~ since
~ so
~ suggest
~ thank
~ the
~ thi
~ to
~ unfortunately
~ we
~ which
~ who
~ will
~ with
~ work
~ would
~ ye
~ you
~ your
~ ~`;
/** In their order a weight for each kind, in tenths (weights.ts). */
export const learnedTenths = 'BgIA+/0A+f0Y+v3+/Af6A/0A/wUAA/0E/P0A//4A/wIAAAD//wUAAAAGAAAC/wAAAAD7AAb+AP4AAP8AAQD/AP8GDgP9/v7+//v+/f/+AwAC/f4F/f/+/v8F/gAJAAAA//4A/gD/Af4IAAD9AAD/AP8AAAAABw///f7////4/v3/AQAMAwAA//cB/v///gAE/gMB+//9/gX9BQH9AfgR/gH6//4D/gD3CP0R9fwFB/z9//f8DP7+Avn+AQv//gL9/wb8//75/gAMBf4A/f4BAQ////n///7/AAD//////wz/Av7///////v/AP/8AP8S//8A///4////////Av8JAP///v////v///v////+/xL//QAK/QL2/v39EAb+9v//DP//AP///////f///hL/APj9AAAE/vsB/////wER/////v76/////f8C/Qb///7/B/3+BP7+/v4K/gr7/v3+AAD9AAANAAAA/wD5AP/6/////wT9/QoD/wH//P3//wcJ///+//4AAAD/AAkA/gD//wAA/v4J/f8CAgH+Av0C/vwAAPwAAA0AAAD///wAB/78///9BP///v4H/v///gD/A/////8H//8E/ggFB/37//78//3+AAD4AAD/AAAA/wAMAP8D/////wD/Cv78////A//+//8HAgL7Af7///v//////gAP//7//v8OBf///vT/BgP/+/7/BAj/Af0D///9//oBAA3/AAAA+gD/AP8A/gD7Bv/+/AIB/gb+/QYE//4D//4A///+/wX+APr///8BB////v8DAf//+/8A/P//AP//EP8ACQAAAAD+AP//AAD/AP/+AAUJ/v/////9////9/8OAv7+/wcA/f39/gD9Av///fz+CgYCAAD5AAD9AAAAAAANAP7++f4EEAEC/gD+/fwAAAgA//8AAAAAAP0AAAD/AAgA/wAA/gAA/v///AD+DwT/////+v//////+//9/xf+/v/+/v0A/v7+EP78/f0J/f4ABP4HAgAA+/7/Af0AAP4AAAsAAAD/APsA///9///5//8A//8T////AP8F+f7///7/Cv/9/vz8/QID+wQEB/oG///7//8M/////wH//wf9BAID+fYAAAH9BQD8/fsE/v0R/gEA/gP9///5/wL8/v///v8S/wAA/f//+v8C//8IBP//BP3//wP8/f79Ev39///6/wL9/wH/Df4A///7/v/+/vz/Ev//A////wz//vz+//8F//oC//8B///9A///B/4D/gX9AQL5/AT+/gL+BwAL/f0K/v37CP79/P37/wL7/wYI/P/+/Aj//f///////wv9/////wEA////AP/+CgD//v/////9//8H///+/gj+/gALAAD/APwA/v8AAP//Agn/AP38/wIB//oD//4D//79/gT/Cf8A/v/9BAH+/QEB/gMC/QH/Fvr/ABD2//7+/fj8AAD/AAAG/wIA///+/wAF+///+wr9BwL7+wD4/wEK/v/+BP8CAP/9AAD/AA7//gD//AAA/P8L+P//C/3//f7/Af7////////9/v8P/f//AP/9AAD9AAAAAAAJAP79Cv79/Pv//wX++gz/BP/+/v/9AQIC/P4HAAkAAAAA+wAA/wAA/wMMAAAA//f/AP7/Af8A/v8AAAAGAAP+/wD/AAD3AAD9AAAA/wAQAP8DAP8A/v3//gj9/QQA//8A/AD/AAALAAD+AP0A/////gH+C/8A/wAA/wAA/AAAAP8ACQD/+P7/AwgG/gL9APwA//////78/QD/BP8IAv7++P7+APv7+vwo+/v+/gT+/RAE/f37CPT8/wb/////+////QP/Bf8AAf//A/7//v8G/gH+DPn+AQn9/QD6/wb8///+////Dv3//wD//v//+v//Af//Bf//CP8A/xUA//v/AAD///b/AP/4AP/+AAAA/wAP//7+/v7+/gwD9v8H/gL//vf/CgcCAv4F/fv9/////////g///v3//v//Av8D/gH//wD/Bf7//wP//wIO//38//39AP8JAAD9/wAAAgD8////AP8B//v//wH/AwYAAf4AAAD//wD/AQX/AAD///z///////n/Ev4K9v4E+vr++/z+HP39Bvf9/Qb6+wD6Gfz+/vn7/v8I/P0U/AAH+gADAP8A/Qr9AgH9+wD/AgD///4E/gQB////AA4E/P//BAD6/vwA+/0VB/76+Af9+vn8CPn/CgT///4E/v7+/vz9/gH///8BCAD///////4L/P8HAPn//gn9/fz/EAIA/wD7APz//v7+B////f///gUA/////wD//QD//AAAAAAADP8AAAD//QUG/wAC//z9AAAIAAD/AAAAAAD8AP8FAP8IAAEB/v39APz+AAj///wDAAD//////gAB/v8CBP8A//8A//8CBwAC//3///7////8Bf7++wEQ//79///+AAn///8C+gb//v7+/v4MAv3+/wj+/fz+//0ACv8AAAD+AP///wD+/wQN//77/////v8B/v8G/wD/AP0C////AAD/EAD/AAT5//wC//39/wj/////AgD//wD//v///AACDf//////+///CAD/CP75BP4E/P38///7/wz9/P//Cv/+/v8N/wAAAP0A/f////8HAf/8Av4BBP/+//3+DAj/+QH89gf9Av0C+wAQAAAAAPcA//8AAP///gX//gH+///+/wj+//4N///6/v///v8F//8JAv/+/wf//v7//vz7/fv7/PsGBQMFCfv//fz9/f38BPz7J/j8/P7+/v7+/vsX/vwD/vz6Bvv8+/v+9hQW//v5/Pv7/Pz7CwP5BA77Av7+/v7+//r8Jvz3//z7/fv7/PsGBgX+DPv/EPv8Dvz8Cvz8+/z8+vj8/vP+/Tb+/vf+/f4L///9AAD+AP//AP//+v//Ev///f///////h37+wb8/Az8+vr8/PoO+/wN/PwK/fz8/Pz6FPv7Evz8APz7/Pz8+v38Cv39Bfz9/v7+CP3+/Pr9/BH8/f7+/Q79/f0U/v3z/P7+/PwP/f79B/79CPz+/v7+Bv39/BP9/vj7/f3/ABD8/fwR/f4B/P39/f4G/f37CP0C/Q/9/AD9/QH//gb/Av/+//8B/v8E/fsI/QL9D/38AP39Afz7+/wK/Ab9Awr8+wP+/f399v3y/vw3/v34AAD/APwACgAA/gAA//79/f4e/fcB/fj+/gP8+/z9+PwA/REZ+/z8/Pv7/Ar8DPz8Cfz7Bfz6+vsQ+wz8Bfz7+wf8Dvv7/PsH/A///PsA/P/8/Pz7I/z2FPv79/8r/f////L/+P3+/vv+Af7+//75//P+F/4J+hP6+vr6CfsdAfb69fwR+/v8/Av8/f/7+wf89fz8/f30/T77+/33+xH7+/v7AfwU+/z7Avz9+/z7BA39+xH8A/sA//wA//z//wD+/w8A//8C///8/////v8L/wD+/QD///wAAAf/Bv8AAP8A/gb/AAAE//3//vgE/fwAC//+Df0A+//8/////w7+/wL+/////P3//QAB/v///hT9AP7/AAD//AAACAACAP/+AP/+AAAA/woA//7+AAH//wL/AAL9/wMBAv8G/wAB/wAAAAD8AP////8HAv7/DP74/v7+9v/+/gEb/v7//v/9///+/wIF+///Cf7+/gH/Av//Cv4E//7++v///AD+/AD8Bf39/v4VAP//AP3//wAK//8B///7//////4D/v8J/wP/AP4CAAn/AAD///wAAAABAAIG/wAA///9//8EA///+/7+/Qf/BP79+v8EAP/8/v/9//8T/f8DA/8C/Qb//v4A/v38/wAAA/0F/v38BwP+Af0AAAsAAP8C//7+/v//Av3//Az//P//BAMB+wP9+v0E//7/C/4AAP4AAAYAAAAAAP4AAP//AAv//gD//gD//gD8AwAAAv8A/////AkAAP0AAP8AAAD/AAcAAP/+AAf+/wAA+wAE///6/f/7AAP9/ggIAQL//P/////+/xH//f/+/wcA/wED/v/+///+/v7//gL/AP////7+Awj//Qb//v7+/wv+/gL+///4//8J//////8J/wAA/wAACQAAAAD//AAA/QMA/v/+//8O/v3+AAAIAAD+AAAAAAD9AP///f8EDf7///7+/f8A/wD//gD+DAD+/wD+AAAAAP4A/wcA/wAA///9/P/9/vj+/h79/v7///39AgUDAv/+/wH/AAD7AAD9AAAAAAAKAAAA/wAKAP4AAP4AAP7++P8C/wL//w7//v/+/Pn+BAL//AD+/P//Ev/9+v76BPwH/fv+ARP/////AgL+/v7/Cf7/AP8AAAAA//8I//8A/wD8AAAAAP8ADgD8AP4A/gAAAAD/APkADgD+Afv9Bf/+/wH//v8CB/7//wL9AP4H//39AAgA/v//AAD/B////gAF///+/wQI/v///wL9/v//AP8GCf3/////+v8ADf8A///9//3////+AAj+AAAD/QD//////wADAP/+/f0CA/7+CP77/f4K//0DAP8B/wEB+/3+Cv/9AwD/Af8BAfwAAf0CCQf8+QcC+PsA/gL//wD6AP8K//4CAP8FAAD/+f8ACvz//wAI/wAAAvsAAP8A/wD/AP0AAgkAAAD///z//wABAAH+B//+Af///gAA/gAABgAAAP8C/gAA/v8A//8O/f/+/gD//QADBv//Bv/9/v/+/gAA/wAABwAAAAAA/AAA/v8A/AP6AP8QAP7+/P0J/Af5+v38Dgr5/AH/Af//Df8A//8B9/8AAP4AAAcAAAAAAP0AGf/8AP8A+P38/Pz+BAr///0AAP8A/wAAAP8O/P7//v4C/v7+/v4FA/7+Bv7//P3//v3/Cwv+//sAAP0A////AAP8/v8F/wD+/////gAL//3/Av8A///+//8ACQAAAQAABwAAAAD//AAaAP0E/v71/f79/v7/B///+v//Cf/////////9Av//AgcB/////v8A/w8AAPv/AAD/APoA/wX+//oCFf/++f/+/AAA+wAAAAAAAAAACAAAAPsAAP8AAAAAAAkAAAAKAAD+AAAAAAD7AP//B///+///AP//Bf8A/xIA//z//wD///j/AAAIAAD+AAAAAAD9AP//////FP////4C9P8AAP4AAAoAAAAAAPsA/fsACP///f/+//8ACf/7AAIAAP4A/wD/AAr5BfgLAwz6/fv5/AAI/wz+//8E/f/+///9/v8AAAEAAP/////+AAn//AAC///+AP///wAL///9/woK////+v/8//8LAv///vv+/v4K//z99v0BIgD//gH5Avz4//7/Agn/AgD//f8A/f////8PAP3//v3///7///z/E/39//8C//7+AAD9AAn/AAAA/gD//wAA/wAIAP4A//4AAP/7AP0B/vkC/RH6BAL+/v8BA/7//QAA/wv//f8N/wD///0A/f////7++QED/v/6/wX+C/4E//0A////9f/+Fv/+AgD9AAAAAPkAAAoAAAL/Af3/+QMS///9/wD9AAD+AAAHAAAAAAD+AAEBAQEBBPr//fz/BAIA/wcA//wAAAD/AAEAAAgCAP8E+wAA///9/gH/Bf/++v7//wX/Bf/7/wEI/vr9///+/w3+AP8AAP8HAP8A/wD9//3/DP78/wP//////gP//gL/Bf39/v/+/gEJAP3///3//v//////D//9/P/+CP3///7++xAA//8AAAcAAP8AA/z/AAABAPn+/wAACAAC///8AAEA//4ACQD/AP8A+vwA/wMJAP//AAP/DgAE////+P7+/AD+A///+/8U//7///3+//7+A/wCAvz9///+/wv+/v70/gAI/f7//f4W/f//Av//////AP//B/8AAAgA//8AAAD/AP0AAAb/AAD+/wAA/wAC/gAA/gAACAAAAAD//QAIAQD8AAD/AAAAAAD/AP4AAAAA/wD8/wwA/gAJAgD///wA/////v///xP///0A/wD///f/AP/5AP/9/wAA//8P/wD9///9//7//////w///P4A/QP8/////v0UBwX/+wMA/QD//////QD8AAH///0ACQD//wP/+v8B///9//7/Bf8K//76/xv+/QD/+/7+/QAA/gAACgAAAAAA/AD2AAAOAAD/AAAAAAD/Bv8C/QH9/v///wEDAAAA///+////AP/+/wz+/ggDBvv8///7AAAE/wT7//8F//////8D/wf+//8AAf4AAv/////9/wH9AQP+Dvr//AP+AAD/AP4B/wgA///////9/f///v4N//7+AwEAAAkAAf0AAAAAAPwAAP/+//7//wD///4ECAAA/gAABwACAAD//P//////Bv/9CP8B/v/9//39//8NCP/+///5/v/8/v79/vsb/v38/gAACP8A//7+//z/AAT/AAEF//8C/QD//gIB/gAEBwAA/vwAAAAA/gD/BwL//wP+Av3///7+AAX7AQEL+v7+AAH+/QAA/gAA/gABAP8ABgD/AQj/A/7+//////3//wwCAP///AD9///////8/P///AYB////C/8GAAD9AAD/AAAAAAAA/f0FAwD9A///Af8C/v///QAB/v8AAAD/CP8AAAYAAAAAAAAAAP0A///7//8G//////8J/wH/A////f////8BBf8A+v7//wMQ//3///7+AAD/AAD/AP///wgA///////9//7/Bv4J//4C/wT9+gAC/gb+Cfz7/f//AwAA//7///8ACQEA//z+CPsJ/gX7+gEAAPwAAP4AAAD/AAkAAP8DAP/8/wAA//8G//8EA/////7//wT//v8B/Qb//wn+//v/Cff+/wQI//38/P4G/gX7/v78Cf7+/QP/DP7+/f4A/v7+BgP9/f/8/wMFAAAGAAAAAAAAAAD9AP/+//////7+/f4T//z/BQH/Avv7AwP9/Qn8/v7+A//+/gD5/w4E/gEHDPz//fsB/f///QD+/v4F///8/////wMGBfwA/f/7Bv////8H//3+/wMAAP8F/v/+AAX/BwcA/wD9//////z/AAD7AAD8AAAAAAAMAP78A/78/QT9APwY+voA/wAAAP//CQD//v////r//wL/EP/9//8A/v//+v8ACf8G/wP/+/4FBPz+///////+/wQB///7/wEB/gD/B/4F////+v4CEvz+/v7+AgD///3//P/+/wr+BAX+/wMP//76+/0BAAf6/fv3/QP5/fgS/P36/Rb//P///f/+DP7+/f8JAAAAAAAA/wcA/v4A/wD/AP/9//7//v//AAz//f8C///+BP/+/v8I/vz/Av3//Qj//v//Cf/+///+AP8B/f7//w3///8A/v/9DP8D/f4A/P4B/AP8AA8C/v8B+gD//wD/AP8IAP/////8/fj8/AAB/fsO+xAAAP/7//z+CP///v8K/v/+/////vr//xD/Af4A//0AAP3/AAD/AAsAAP/8AAD+/wAAAAAJAAAI/wD9BPoBAAT//v3++f/+/QH7//4c/f7+AAAH//7///////77BwAA/QAACgAAAAAA+wAAB/3//wr7AP/+//7+APwAAP//+///D////wD9AP/+//7//////w3//////f/3/v8Y//7+AAD8AAD9AAAAAAAKAAAA+QAA/wAAAAAACwD/Bgn/BP7+///+//n+//7//////P//Ev3//wAA/AAA/wAAAAAACAAA/gAA/wD6AP8MAAD/AP//AAD9/wAA/wAJAP/9/wH+AP4A////AAz///z/AgD+//8B/wn///72/wr5+v/+BwAP/QD//////v8A/v8AAggA8v8AA/8Q////AgD///70/w36/f//Gv75/v/+9f8L+////xT++////vX/C/v///8U/vv//foG/Qj7+vz8C/v8CgD9/wD8APwA/xAA//4AAP8ADQD8AAD9AAD9//7///r//v//Cf//B///Bv8N/vz///f//Af//v/////+//8F/v8IAP/+//4A/wAA/gACB/7+CP4J/fr+/vf+/BD///3/Cv/+///8/wQCAAAAAAkA/QAA/gAA/v7+J/7/+f7+/v397/3//xj//v3////+/vf+//8c//78/////v71/gL//wP9/vb9/xD9/wUC//8A/v/7/v8I/f8G/fn6BP4J+f4T/gH9///9/wL/Av0ACv/+///+/P4E/wP9/wn/AP4A/QwE/v8B+f8ABfoF+gD/DQAA/AAAAP8A+wAAAP0AAP0AAAAAAAgA/wH/AP///v8J//4A//8HBv////3///////4C/wz+//3//wD///7//wH/AP///v8J//4A/wD//gABA////wb+/v///wD//f////8E/wX/AAD6AAD9/wAA/wANAAAA+wAA/QAAAP8AC///+/3/DQMI//39/v79//v//wP/Df/+/v8A/v0D9/78CQID+gv7AgAAAP8AAAYAAAAAAP0AAPwAAAD/Df4A/v8A///+AP/9//sAABAAAP8AAP8AAP7//wAJ/AL/AAD8AP7//wAABAAH/wAJ/gAAAv4C/v7//v4A//0A//7//wAJ/Ab/APsAAP7/BQH+/v8ACP8A+/8A/wMAAP4ACAAA//0A/w//AAD/APkA/wj/AP8A+///BQAA/v//CP//9/////4IBP8AAAkAAPv/AAAAAAAA/AcD/vwCBP78/PwDBP8f///+APf/+f79/vwABwMAAP/+AP///////v7+///+Bf////8GAv8G/v/+/gj//f7/A/3/Av///gML//z///3+AAkEAAD++QD//wAA//4LB//9/fv//f/+AAIABwb//wP8///+//v+//r//wL+/f8Q//8C/v/4Af/++gT/Bf7/BwT/+wb//AH9//8M//oE/f8B/vsFDf37/PwFAv8IBP/++/3//f7/CP7+/wX//QkBAfv8/PkJAgMV/P31/f38+/wH+wAABwAA/gAAAAAA/gD///7//fwE///+/w7/AAAHAAD9AAAAAAD/AP8BBv///f//////Bv4ACf///wABAP7//wD+AQYI///++gD////9//8O/v//BPr++AP+/gX/B/7/Afv4//7//wgH//8J//7+Bf/9AgL8/v8HA////f3//v//BP/9+/j9FvwH/fr7/gQG/wH9/ggBAv/9/QIAAAD8/wAHAfwACfv///////0B/wMFAPsA/QUBAP7+AAAA+gAACgAD//8HAAAA/P0AAP8ABP////v//Ar8//0FAQECAP/8/wIL/wAA///9////Av/+Af////z/AwYAAPsAAP8AAAAAAAkAAAEAAAAA/QD+//8ACP3+/wb/AQP///7//gL+APgC/wP+/v0H/gv8AP8B///+Cv//+/8C///8/f//Agb/////Bv/7/v8J//4EAP8C//7++wAACgAA/gAAAP8A/wD7AP8A//4A/v//AA3//Aj///v+AP3+BAIE//8D/wEA/P/+CwD9/v///v/5A/3//wj/BQP///4A//4JAAD9AAP/AAD/AAAIAAAA/wD7AAD//AAC/P8AAP8AC/8AB/4AAwD8AAD+/wL+AP/9/wIF/////wP+//8OAAAAAPsA//////77/gAMAQAD/v38/v0F/wH/AAD/Af///v//B/36AQD/AvsG/AsA/gL+//8CAP/+Cf/+//8AAP8B/////QX/Af4AAgAA+AD/BQD/AAP/BAAAAP4A/f/+BAAI/////v3/Af7//Av//v7/CPMGB/v9/REN/vv++vzy///7/f8ZBv/+///+//8EAP3/Cf/+///9//8C/////wj//f//Af3/CwT/APwD//39///9/wMB/wP59/4C/AYKAP/+AP8BAf7/Bf8CAf7//v////7//wb//Qj//wD+/wgB/f///gEB//8A//8B+/////8CAwX8+/4H/QH/BAj8//4CAP0A/wAA/gAKAP8A/wAB/gD/CAIA/////f4AAAgAAPwAAAAAAP8A//sB//8CD//9//79//////8A/wr//wL/A/j9Cv0E/gD5AgD9A/0BAQgA////AwH+/f/+/v/+/////wwA//7/////AP////8L///+///+AAD+AAAHAAAAAAD+AAD//wD9//8ACv//Af8A+v0AAAEJAP//AAL/////AAD//f8T//YA///2Cv///BT//P7/+/4AAAAADP/9AP/+AAD+AAAAAAz//QD//gAA/v//Av8V/v3///n//v31+voU/P3+A/n8CAUD/wMAAP0A/gD/////B//+/wD9AAgA/////wP8/wAKAP//AP8A/wAA/QD/Cv///v////7/AP8IAAEAAP0B//////4A/v4AAP//APwADQT69vr6Ef37/QT4/gcHBf0A/woAAf4AAP/////8/f8J///8//7//v8LAP4AAAAA/wD8AA4A+gD//QD/DP8AAP///AAAAP8AAAcAAAAAAP4AAAD+AAAJ/wAA///9AAAH/f7/AwMR+/r6/vr/////////BwD//wL/AQAA/wAA/wUA//8A//8O/v//APwI/f3+//7//P//Bf8O/f/9/gD+Avn8/wENEf37/Pv+/QD+/wAABwQAAP7//QD//wD/A/v////+/w3+//3/////Df///v4A/wMAAQH+/QEB+/4I/QH+/AIAAP8IAv0ABPz9AP0D//8CB//////+//wNBwH8Af3++fz9Bv4AAP4A/f7+AP//AAQIAAcEAP/+/QD//////v8PCP//+vr/+v3/A/7//wn//wf+//8A//n//f7/B/8A/gAAAP//BP8FBP8C+/3///7/CP3///8A/QII//4C//7///v/B///B////////v/8AAL/AP3/////AAwA/QD/AAD+AAD/AAAJ//4E///+/f///v/+DPf//xP///z///8AAP//C/8J///3//z8//4F/P//DP///////////v0IB/3//Qf/Avz/+/3/Fwj///r6//f+/wT7//8G/wMD/v///v/+////Bf//Ev//////8/8A//wA/xD//wD///n/+v//Av//Cv////wABP///v8L/gP//v3/AvwAAAAACAD+AP//AAD/AP/8AAD9/wAA/wAMAP8RBP8E/fb//v7//v3+Avn+AQb4/v0GBgf7AAj/AAAF+wAA/v/+/v/8+f8C//z+/QsFCfz//f8A+f8P//77//8J//8E/wUH/v///gL5/vsF/f4T/v3+/Ab+/fsA//8ADP/9AP/+/wD//////w7//f///v///v36AP0AAPb8FPkGAAb//f/////+/vz+Dv8E/wAB//3/+v0U/PsDAAL6+wIE+wL//P8CBwIA/fwA//8K//7//wX/////Af///wcA//8A//wB/wkAAPwBAAAA///8AAAIAAD/AAAAAAD//AAACAAA/wAAAAAA/wD////6//7///3//xIAAAoAAP0AAAD/AP3///sM//36+v/+Cv7/BgD+/wD+//wA/g//Af4A/P///QAPAP7//wD+/f//Cv///v//////Av//Af8DDP7///4C+/7/+////wMI//7/Bv79//3/AP8KBAD+//7+///++f//Bf3//f4CBQn/BgQBAv0DAfj7APwDAAoAAAAA+wD+AAAAAP8J/wIAAPr///8AAP8AAAkAAPr/AAAAAAAAAAr/AAAB+wD/AAAA/wIB/gX/AfsD/wL//v8A+wAAAAALAAD+AP///vz4APz/+gf+/P0MDf/+AQD+//sD/////gsAAAH//v/8BP////8IAP8A//4A/gwA/v8A/gD/AP/+AP4MAP7/AP4AAv4ABP7+AAD+AAb+DAf++v7/+f8DAAH//AcE//wAAP8A/wD/AP8HBf/9/wD7////A//+BwT//AAA/wD/AP8A/wD9AAAAAP8ACwD9AP7/+v/////8/xL///////v/AAAA/AAN//8A///7/wAAAPwADf//AP8A//4AAAwAAAD///oA+vsH/AMCA/78+QIDCAAA+gAA/wAAAAAACgD//f7///7+AP7/AgYF//8F/wb9/f///AEAAwD/Av/9//7/AP8AAwX+/gEE/v79//78+P8UAAAAAP8A//////kAD/8JAf8DCPv//v7/+/4H/wL9/v0G//7+/gL/AAj/AAAD+wD/AP////7//gIDCP7+/v4H/P7//wX/A/39BP/+/gP//An9/P4HBfz8AfwCAP///v7/Ag7+//sB///+/f7+/f4J//8I/wD///8C/v8IAv/////9/wAF/QAHBv4A//v//v79APv9+/oM/f0G/QcFBfz9//8DBv4E/v/9/v/9B////gYAAP7//v8AAAcAAAAAAAAAAPwA//7///8C/f79/RL+//8CBAH9/P3//wL/AgP/BwUA//79AP/////+//8V///5///////9////EP//+v//////AP8A/wMAAwb+//////v/+w4E/f39BgT8/v78/f4NAf38AgED/QD///sA/wAA/gD/AAAHAAD/AP8AAP4A/woA//8A/gAAAAD//wT//QIBAf8AAv8ABwD9A//+///9AAAIAP/+/wAAAgD8//7+/gP8/Ab//Af9Cvz///7///v///8E/wv/AwMK/f/++f/+/gH/BAH+//7///3/BAIJ/QD4Af/7/AEX///////+AQH/AAD/Av/9AQEAAAAAAAD//gT//QIBAf8CBf78/v8EBf39/gL++fn9Dvz/+fz8A/n9GQD////+AP8A//4AAAr+/v8C///9/v/++/8R/v7/Av///f7//vv/Efn8/g39//z+/v37/xL+/PwA/f32Bf0i/v39AP7/////+/7+Ef7//wD////+//sB/w/9//8A/wAA/gD8/wAM/wD/9P3+Hf//+QD+/v7/BfoA/w7/AP7/AAAA///8/f8I///8//7///8J+gD/DQAA/v8AAAAA/wsB/voA/f3///8CBP8IAAD8AAD/AAAAAAAACwH++gD9/f///wIE/wAA/gAA/QAAAAAACAAAAAAAAPwAAAD/AAcAAv///wj//QAA/wAC/f72/f7/Bfr++x3/Avv//P3/BAAM//z8AgP9AP3/AAAD/AD/C//+AAAA/gD9Bv8A/wf//f///f8BAP/+APr/E//8//7+////Af7+/g7//v8E/AD7AgL7/QP8CgAA+v8AAAP/AAoA//7//v76/v7/AP3+Dv4K/v/+////B/n+/w///P//+f3//vwO//78/wgECf8A/wAA/AD//wAAAAf4//7//xT//vr//v7+/AIA/f4F/f8B//4K/vv1/v0BAv39Cf0T/f8LCv///fb//QT//P/+/P7+/AIa//38/v78AAAAAAAACwD+/v///f/9AP8AAAoA//4AAP8ACAkA//z6AP////7//wX/AQIA+/8D/v//AgALAP/+//7/+v///wT/DwX//wD1///////+AAD/AP7//wD//wABCAD5BP///g4A//8A/v779wAN+/4W/vz9Av77/wMJ/wL9/v///v/9/vn+AA37/vr+//7+/hL5/v8N+//6/v/+/v4SAAj/AP///QD///8D//78/gMBAQMA/P4G/gMA/f///wD+//7//gAO//8H/wgCAv///f/7/Qb//P///v0CAP//Bv8AAA8A//4AAAD/APj/AAAMAAD/AAAA/wD5AP8M/f/9/wQE+/3+Avz/B////v8ABP7+/wD//wb///4AAAX+/v///v//Af/+Av//////CP/++P3+/gT7/Qb9GPv9AP/+AAAA/wD//wn//wD//wAA//////8IAP8A+gAAAAD+AAr/AwD////9//79/P//CP8L/wAA/gD//v7/AAP/CAD/Av8AAQH9AP8ABAH+///2/wL5/v//AP4b/gAA/AAA/gAAAAAACQD//////gD9/gL+DP//BP//BP7//v78/gL/BQr/APoD/v0A//4G/f4M/wL6///+AP8A//7//gX//v7+/QH+C/4B/f/////8/gL//wkAAv//BwIDAP/7AP//AP7/AAgCAAD//AAA/wD////+Bf7+AP7+//0ADP7//wH///z//////wn/AAD7AAD+AAAAAAAIAP//A////v//AP//Bv8AAP0AAAoAAAD/AP0AAP/9AAD8AAAA/wAKAPoAAQn6/v3+Bfz9AQr//QAB///9AAD/AAAI//n/////+v/5Dg///QD8AAAAAPsAAA3////9/v8I///8/wX/Av/+///8/QEKAgL//v///wAA/gAABgAAAAAA/gD/9wD///0L//7+/wj///8BAP3//f//C/////8FCv3+Bf/+/P79APsAAAgAAP8AAAD/AP3//wEL/////wD////9//8Q/gAAAPsA/f//AP7/Cgb////9//3+//7+//sJ//4AB////v8B/QQM//7/Afn/Av/+//0ABwAAAAL8AP//////AAcAAAAC/AD///////8LAf8A/vv//v7/Bf39+QAC/AABC/v8BAID//3///0CBgb+/wL//f0GA/3+AwgF+/79/PsAAAAAAAD/BgD//wD//wAIAgD+/wAAAAD9//8GC/////3/////+/4ABgX//wD9AP////7//wMB/g8F+P3+APv7AP////8TAPz///z///7//wT/FP78///8/vz9AAD7AAAJAAAA////AP3/AwAA//z9Af8GAgH///r//gAC/wX+/gv//wIIAAAE/////wH4/wAEA/8AA/4A//4A+wL/Av7//wH5//4M/gP+AP//AAD//////wgC/wT//f4DB/8A/////f8A/wAAAAD/APsACgD//wT7/wIE/P/8/gUC/gD8+///AAf/////B/8A/v8AAP//AAoA/QH+/wH+/////v7//g3//f8J//8AAP3//P/+AAQAAP8AAf8AAAD/AAT//vf9/v78+vwI/B3+/wAA/gAACAAAAAAA/QD//v8N///9//7//v8CAP0E/wf//v/////+AwH/BP/8//7//wAA/Qj//f//AgL+AAz//P/9AP//AP0A/wD///8ACv//CP///f////8E/QH//f7//v39/vv++QUZAP//AP4A/gAQAvcA/wAB/QAA/v8A//8I//8AAP4AAAD/AAD/AAcA/wQP//7//P///v79/v79Av4I/fz+/wACAQT+/AP+/gL///38Agz8//8HAP79//8AAwAB/wD/9gD9AP4AAAX/Dv79//8G//////z/A/8GAAcGAP8A/QD////7/wD//AAA//8A/v8GCP7/////////////C/////n//////f8L/gr//AEY/gH+Aff++P0CAPsAAP0AAP3///8DCP8A//7/AQb/AwH//fz/Av/+BP///v///QAK/f8AAAAAAAD/////CAD/AAAGAAD+//8A/wT+//3+DQED+/v8AwAH9QIA/QAA/AD8AP8F//8J/////////f77/hP//wD8+wD//gcA////CP//AwL/Awf4Bv0F/vj9/vb/AQMA/P4H/AIFBf4EBP8BA/v+/wD+/gL//AL//v8S//3+//78BP4M/AH9/P4F/QD5AgX/Bv0C/vz+Bv4D/f37+AEIAQL//vr+//sTAP8B/////wD9/wD/CgD9AP//AP7//f7/AA3/Cf///wH8//7//wT//QoGAf/7/v77A/4E/AAA+gAA/wAAAAAACgAAAPwAAP8AAAAAAAgA/xb//v3/+g74+v/9+gAKAAAAAPwA////AP8AAAUA/wUAAAAAAPoAAf0B/QAF/wP7APsCBAUA//78/wn+//7/AP8A/gAA/gD8AP8PAP/+AAAAAAAA/wYA//8A/wD+AAD/AP0A//8AAAr///sA/w7//wD///7///0B//8HBQL//v/8/v/9//////0O//7+/wAA/////f/+///9+f8VAwD//wD8/wAAAAAHAAD/BgD//v8C/wEB/f/+BAH+/Ab1//wM/voK//0A/wr7Bf/+/P8I+/8B/f//CP7+//7//gX++/3//gQFAP4D/gj9//0A//79DAD7/gAF/v/5//0L/gL9/vv+/g////8ADQD8AP/+AP/+//8AAAz//AD//gD//gD/+f///v8A/v8GDf4A+v////8U/v/+///+//8A//8MBAP//f/5/gAA/AAADP8AAP///AD///z//w7/BP////v/AAD/AAoA/gAA/gAA/gL2AAH9Agf+BwMC/fkAAAAA/wD+/wAI/wD///oAAQABCQAAAAAA/v////////////8K/wD/////////////C///AQX/+f0ACwT9/P0D/P8HBf////4A/v///v79///9/gMQAP/9//7/AP4G/gAA+/4DCv/6/gD/B////fz//wsA/P4OAv76///7/////wH/CQAA/AAA/wAAAAAAAP3y/gn/Af39/gT7Bgn//Qb////5//8H/wT///79Af///gAABP8H//z8/wn+/wH//f78/wz/+v//Af8I//4B//8D/vf/A///Av/7////Ev/8/wT///z//f//AAv//P8E///8//3//wAL/ggCAP4B8/8GAQMC+///Cv/++f4A/wT+BP4ACQAAAAD+AP7/AAD/AQADAf7//AH+Bf//AP8N/wAE//r//v7///7//////vz///8G/wn/B/0C/AEE/AH8+wL+Bv/////+//7//wL//woAAAAA////CQD//v//AP8AAP4A/wD//wAABwAAAAAAAP8HAP//AP8AAP0AAAwAAAAAAPoA/f77A/sK+/79BQMCAf//A//++/////wABgYAAP4AAAgAAAAAAPwA/v/7Af8P/QD+BwL4/f//A//+/f////z/BgYA//sA/v////8DAwb/Cf0B+f4F9/0U+wb4+wL/BgAAAQAAAAAA+gD+//8A/f/9/w//AAD+Df//+v8C/QAA///+////CgD+Af//BP//+v8AAAcAAAEAAAAAAPsAAP/9AAANAAAA///7AP/+/////wAC/gUC///88vwAAf4SBvoM/vv9AAD+AP////8ACAD/AP/7//8B//wN/v0A/wb//f0A/wEDAf8N/v39AAAA/////wkA//4A//z4/f3/AgcE/Qr+Af8A/QAA/gD+//8O///+//z/Af7//P8AC///BP/9//8D//3/DP/+//7+//7+/wcM/wH//vz9AP3+//8HCf/+///8/gD9/v//Bwn//v///P7//v7/Bv0HA/z9/Qf8//v/////+P8LDP///QkFBPsA/vj+C/v9//wHAAD9AAD/AAAAAAAA////AP3//gAN/////wkHBvwBAfv/+/7//f7//////P/+/xP+/v/+/gD/Bv8B/wAA//8A//37/wX//voC/v4DAgr9AAIDAP77Av8A/QIGAP//AP8H//8A//8A//7/BAP9/v0C/wD9/Qn//f//AQH/BP////4F//z/APz//QP+/v7/EQAAAAD+AP8JAP//AP///gUC/wX/AP////sBAPgAAAAA/wAOAP8A///+/v8M//v//wf///wA/wAAAAD//wj//wD///8A/wf/CP7/AP//+f7+/wP///3+//7+/wz//v///v/+Cv8C/v4B/gEHBAD+/gAAAAD9//4AAAoAAP0AAAAAAP/6/gAP/v/9///+//4GAP/7AP8CAAAAAP8H//3///z+AwQCFP/6/vj++/8B/v/+/f7+/f8U///+/////v//AP8L//78AgD9APwK/AED/gMA////+gAGAP/9AP8I+/v/C/7/+/3+/P3/Ef79/wP9//3//gL//w4A/gD//QD+////AAAMAgD9/gD9/wEAAAAH/wD/CAD//v8CAP///gAAAPsAAP8AAAAAAAgA///8/w///f///f8F+wD////9AP4JAAL///4AAAwAAP0AAAAAAPoAAAH9AAAN/wAA///7//z6/Q3//fkE/f7+AgoA/wAA//z/AQAAAAj//gAA/QAACAIA//8A///9///+/fz//hL/Av3+/fr+AA79/gEDA/79AAD/AAD//v//Agb/////AQAABf8A////AP////z//wT/////CP////r+/xEDAP/+CP/5+v/9/P8I//v//gz///7++wYAAf7///kJ/wEB//8DAP76////Af8HAf///wAB+v//AP//C////////f/+Bf8B//8H+/r8CAX/Av79Af4FAv8BCv/+/vr//g3/+/7///7+AwkCAPsABPoAA/wK/AD3/gL9BP0BBPr+/wsAAP4A//8AAAT//P////8JAP8D/////v/5/QYMAf/7/gIA////9/8B/gP///0AEf///P7/+wIX//z+///9/AkC/v3/GP739/z+AQD+/wD9AQoA//8A////AAf//QAJ///+/f3+B/8F/f/+/v8A/wD+AAcAAP4AAP4AAAAAAAAHAAD+AAD+AAAAAAAA/vwD/wIG/P/6AAT/Af/9/gEFDP8A+/wE+QH9AQL/AQAB//sD/wAD/wAA/wL+/QD+AgIF/v8I/P8CA/3//f4CAv7+//4E/wD+AAD//wX/AP0AAP//+gD/DwD//wMCAfoD+gYA/Pn+BQcABgAG/wD7//7+/wD/Av/+/v/+/gD///0DCP/5/f8C/vsE/Q4AAgD//w3//wD/AP////v/+wMBB/4G/f78/gb6AP//Av8B/wkA//3+//8AAP4AAAcAAAAAAP4A///7Afz9/v//Cf8L/v8ABP8HCv3///7/+f3+//8F///9A//+Af8EAP/8AP/9AQAA/v8N//4GCf8B+/j//Qb+/QMAAP4AAP0AAAD/AAkAAP////sA/v///wD/Dv4DAf4DBAL++gP/+wP//RD//PkA//4D/gb+AgsA/wn99f78Av8A//8HBv///f0F/P////77Av79Cv0I/wH5/wL+/fwDAf35Av8I/P8GAwD//f//////+/8LBf7//vn/Agr+///+/wUB///8//8L/////v8C//v19gQGB/X9EgEFAvoA//8AAQH+/wIG/v////n//wQB+wAP/////gD9AAAAAv0ACAAA/////f7/AwX8/woDAP39/fkBB//9CgH7/v8BAv4D+f/+BgT+/f4CA////wr/A/z+////Af///AH3/AAb+/z+DAH0+////v8FAf/+//0H//8AAP0AAA3/AAD///v//v0A/gD/DQAA/v8A/wD+/wAAA/kAAAgC/v8ACv8AAAT5AP//AP7////8AP8Q///////7/wACAQD//wX//AD/AAD/Ef///P4DAv38/gD8/ggK/vr9AgD+Af7//Ab3A/3//vn//hX//f79B/n9/wQH//r7/A/7A/v+Cf3/+vz+/v3/EAD9A///AQf//////v8A/QAAAAD5AAAKAAAC/woB//4A+wb8/f4F/f/6C////Ar//////P4A/v///gD+Av3+/wAM/vv+/v///gD/Ef8A/gAADQD//f8AAP//+wAAAP4A/wf/AwD///z///0A////Cf8E/P8D/P8SAP8AAPwA+f//AP0B/QEA/QH//fwF+wYE//0B//wB/Qv+AP39BwAA/QAA/AAAAAAACAD9CgMF//37//z+//4E+wD+/QAFCwD/AP/+APv7/gv+APv9/vz9/hD7/v8K///8//////8GCAEA/AAA/wAAAAD//wD+AAAAAP8A/P8MAP7+B/oB/wL6//3+/wgDAAD+AAAB/wD//wf//wEL9v0MAPb//Qz9/vv+/f8D/f/8//7///8RAAkC//7//AD/Av/+/wAA/wAJAP8AAP4AAP4LAP/7AAD+AAD/AAD/AAD/AP/+/v//BwIAAAD/AAAAAfkAAAoA///+CP7+BP4QAPv5/AH8AP///wIA/f4ACP8A//4AC/8H/QL///wC+f3//xf//vz///////b/Av37/QX8/wH6/goJ/QL9AQT9//v//////goA//0A//z/AAD/AAsA/v0E+f3+BP/+BgACAgD7/wAAAP7/////AAwAAPkAAP4AAAAAAA4ABf8E/QAE///////8//wFEgEA+gj//fv++vsA//r/BgT+/////wX+/wr///3//QL6/v//Bv8D///9//3//f7//w369vsKBP8L+/z8+wIN////APoDCwD//v/9Af/9////Agz///3///8AAP//AAD/CQD//v//APkCAAD/EAD+/AD+//7/Af8G/Qr9/AEB/v0AAAAA/gD8Av///wAIAP4AAAAA/wD5AA4A/gcF//sDAP0A//////0ABf/////9B//+/v/+AP//AP8A/gkA/////wAADAAA/QAAAAAA+gD//P8B///9/wj/Af8C//r/Af///f/+/wX/CgIJBv4C/fv///7/AP3//v7/Gv39//79/v37/vz/Bv8ABP///wD/Afv2/AX/AhD/+v7+BQQNCgj+/fwA/P0C/vn5AAD9AAAM/wAAAAD7AP/4BAQE/QMB/AD+AgD/////Av7/Af///wb/9gAADgAA/wAAAAAA/wUAA/0C//3//v4G/v4ACwEAAP/7AP/9/wEA//8A//3/AP4ADP7//wYCAf0CAP7//gX+//z//v///f/9///+//8RAP7/AP8D/P8AC//+///6/////A7//v//CP3+/gcDAvv8///8AAAF/P77/w0MAv0A+gL9+/n++/3+GwgB/v4A9f7+AQv+/P8T/P37/P38/////w8A/P/5/gv++x8D/u7+/gD+/v7+//0BAAIBAQT6//39/wMCAP/+//z/B/3/CP0C/v/+8/8N+v3//xr++f4A/w8A//3/AAD/APgA/v0AAwD//v8G/wIAAP/7/v//BQIB/wn//f4ACQEAAP75AP8AAAL///79/wD4A////f8V/f78//8AAQwAAP4A/v8A/P8A//8Q/f/+/gD///0C//8ABv/+/wf9/vwPAwT9+vv9/P7/Cvz3//8T///8////AAD///0AAwAA/wD+//8ACP8KBQD//vz//f//AP8ACAAAAAD+AP///wD+/wYC//8HAf/+/v78/v/8AP8C+wz//vz/Cf3//fsB/f8J/v8D/wb9AAAPAP/+AAAA/wD4/////f//A//+/v8N/v8ADf8AAAH6AP/////+/wkEAAH9/P////8A///6AP//Awb//P4A/Qr/+AL//wAJ//0EBv79CQAA/AAA/wAAAAAAAAD9AP8AAPoAAAn//wT/GP//BP/z//38///9//7+//0JAQH/Af76BvwECQUB+/oF+vr7/goH/wX9//7+/wD/AP4AAAgEAP///QH8/wD+//77+gEJB/v+BQP9//3/9AT//wIa//75/v3+//7/Awb//P//BP///v/+B/8L9v3+//sBCv3//vv//wMV/f/8AP3+AP/+//8H/wP//wL8//8C/gAB/gD///8EBf4AAP8AAAD/AP3/Cf8A/v3//f4AFP7//v///////wADBP3//wf+/f/6/P4Q/gD1Bf79/f0P//r+Af8CDQD//P8A/////////////v7/AQr79P8N//8O//3///8B//8IAP8DAgD////5/wD8AQD9AQoA/////////wn//wn//wD///b/9v7/Dv///P///wD/CAAAAQAIAP4AAP4A//4A//0AAP0AAAAAAAkAAP8JAP8G/wAA///3/wAABgD/AgIA/wAA+v8ABwP///39/////wX////8/wz/Bf///P///v4G//3//wv//v/+//79/QL9/QX+A/4DAvsGCv8B/wD+/AD//wAC/////v/+/v0C/wz///8J///9/wP+AP////4B/v//Bf3//P4E/Qj/Avz7A/36AhUE/gH+/fv99/v9/v8O//4P/gL8AP8B////Df3//v3//wD7/wD//w7////+AP//+v8A/wD6/w7/BP/+//0D//79AwP9Bv4C/wH+Af8G/fkE/gcAAvwA/AAAAAAMAP/9AAD/AgwABAD+AP/4+/wAAP/8Bf/+/fz//f4GAAn///7/AAH7/f8Q/gD+AAIKAP/9/wD////9/wIBAvr/AfwC/QP9Bv8F/gb9B//5AP/8AP8B/////xD//P///P///v8AAv/9/wz+//7+Af0B/gT+B//7Av77/gEEAv4D/gH+/f/+/P8EBgD/BwD//v7///3//QcC//z/AQD/AP///wf/Bwv/AP//+v/9/////gME/gT+Cvr9+fv9/wgB/v0G/wX8//3+/wAE///9//8M//////8D//38AAgA//0A////AAgACf8AAP/+AP7/AAH//f7/Cf///f/9////BQkD//3//v7/////A/8AAP0AAAr/AP//AP4A+/kDCPz++Af7+vr9G///AwH+/v3///3/AAr7//8J/v/+//////8G/f//Bv7//v///v3/DP4A9v0G//j9+gv+EvwAAP4AAP8AAAAA/wYA///8//4J//8ABP/+////+AD/+v//////Ff////7/AQT///8B/wP+/wT7/wT7+v3/DvwH/v///v8L/v7//f7/Bf7//wT//v/////9/wMG///+AAMI/gH/Av/7//8I/v8B/f3//gX/Af4A/f4A+//9//8T/wH9///8///8/f3/DvwK/v7/9/4DAfv+/AT9EgAA//wAAf3/AP///wv/BfwGAv/9/P///v4CBP//A/7/AgUA+/z/BQAN///9///9////AP///f8F/v4DCwH//v77//0F/wMAB/kF/v39A/wCBgX///76AAD/AP7/AP76//8A/gH///8JA/4ACP4A/fn//v7+CgEA/v4A/wD/AP7/BwT///8AAAf+/v///v8E//79//8A/woA//4AAQAAAAf/Af//AAD+APwDA/7//vz/A///////CAAACgAA/P8AAAAA/QD//RL/APwB/v7+AP39/v8HAgH8/v////8AAwAA+wAA/wAAAAAACAAA/wD//gD/Af//AAAI///9/wz/A//+/f8C/AAA/wD//gAAAAAABgD//fn///v/APz/DA7+/v0DAwMCCP3+/v36AwAD/wAH//0A//8AAP/7+Qn7/wET/vz6/wH///8GA/8G///8/wT6//76Av799w/+/fz9Ev39AwMBAAn1A/38/AAF/////w///P///v8A/vz+/AT8//0E/wT/BAP9//8C/v/+Bf////8FAP4AAAH//wAK//0A/v8LAAIA//0A//7///0ACwAAAAD9AP/////+/fsF/RH9+f38+QMABv/+E/8H/v3//v0B8wEAAPcAAP4AAAAAAA4A/v0I/gb+/f7+/AADAQD/BP///f7////+AAkAAAAAAPr/////AQkAAAD/AAD6AAAA/wAJAAAA/QAA+wAAAP8ACwD+/v79/QL3+/sNB/sM////AP8D+/8ADP/+//8EAAD///3/AAj9AP4A/AD/AAD9////AAAM/wT/AP///P7/B///AP//+wD/F/7///4A9///DAD/AQL7//wB/v0CAAX//wAD/gD9//3+Bf///gX/Awn8A/sD/PwC/P/+AP8C/w/8+//+/wv////+Av36/gMC/v8D//7//wv////8AP///f0B/wX9/vn+Fv39//v//wj/C//9/P///gAJAAAAAP4A/f4CAP4E/f8D///6//8D//8FAv/5/gcE/f///v8I/gUF/f77AgD+/wII/Pv8/v4G/wP///////8G//v7AP4HAf4E/Qz7/gD7AP//AgoA/v////8DAv8H/wMA/f0D/fz+BQT/B///+//+/////wkH/fv++fz///7/Cv7//wL///r////+AQ3///oHAQT89QH7Bfz/Dv/9/v8BAPT//hz///3//QP/Avz9//7+/wELAgD///3//wD//v8BCAX/CAD+/P7///7//QP//QAB/gD+AP//AAAJ+v0AB/z//AD+/v//EP//BAIF/f4C//7/AP3///7///z//////wkF//8F/wr+//8A/f/9////CP/9/////wYA/P4C/////gD/AP3+/wAJDvwAAPv7+gT9/P0CCgz///z///4BAP////8JAAD9AAD+AP8A/wD/AP4A//0A/v///wAADAgAAPwAAP8AAAAAAAAL///8Af/+////////B/8B/f8C/v///wH+/wD//gD//P8AAP8ADAD/BPv+Ef33BfYE/AT///3//wL//f//C/8A/v//+wIGAP7///4BCP4A/QAACAD9AP8F///+AP/7AP/7//8A//8Q/wD//v8HAv////4C/v//+///Af/7//4S/wD+AwYA/fz/AAD+A/7+Av//Bv8L+/7///7/Af4AAAYAAvv/AAD/AAEA/vj5/gT9AP4J/AcN+wD9/v///P8A/P8NB/4AAP0AAP8AAAD/AAcA//v+///7/v8C/wsH/gAA+wAA/gAAAP8AC//7CQ0C//z2/QACA/39/wMF//78+v/+BQADAf8DC//++/r//gUA/wH8/v8CAwT9//4F/QAC+f79BwMG/AD/C/3/+//////+/v8C/wn/Av7//wf/Avz+///+/wP//f/+/f0E9gUADP8A///9/f8BAf0E/gIB/wUAEP8A//78//z+/wL+AP/9APr+//8AEAAA/gD/AP8A//8J/////////P7////+Awf+BQL9/wf8//f7/AD9EwAF/P/+/v8BA/8E//7+/gf//gL//QH+/v4OAP3+AP//AP4E/v8ACf/9/wAA/gD///8AAAcAAP8AAf7/CPj+///7/w3/AAAIAP/+AAAAAAD8//z9/gj//AP///0DBv/7Af79EAEJ/f37/wb0///+/xMB/P///f//+//1/////yD/+P7///wACf8AAAD7AAD/AAH////+//8M/wEA//79/wD9AwAA/wcA///////++wX//gUA/fwFB/z9AAAAAAAGAAAA/wL7AAD//wD/A/3/AAr9/v8A//0A/wz/AAD///0AAAD+AAAI/wAA/wD+AAH+AAEB//wC//7//wb+BPv//gIX+/77Afz9////////FP3//Pz///4C/P/6APkG/Ab9Awf+BP3++v/7B/0I/QQB/wX9//sB+wP9C/0F+////v/+//8G//7//wf/+f/////9AAv+Cv/8//n//////gAM/gj//P/5//////3/C/4K//wH/gj2CP4I//38A/r6/wAA+wAACwD/AP8AAAb/A/8D//wAAP8A/v8A/wP8A/8EAP7/Bv77/wML///9Bf/+/v/8/v//////DP////8E+P///Ab6/wT///wBAv4E//8S///8///////6/v//+gD//f3/AAr/CP4AAAsAAP4AAAAA//v/AAD8AP0A/wEACwD//v/+///7//7//vz//xQAAAgAAP7//wAAAvsA/PwF+v4CAv79AgEABv8EAv8GAv/+/f0C/v7+CwX+//0M//z9/vz7/wb///z/B////////v/5+//8/QYA/v3/CQv//gP///oI///9/wb+AAD+AAAIAAAAAAD9AP3//gX/CQD///////8AAP4AAAcAAAAAAP0A//j+//v/+//9/P7/IQH7A/wC+gL8AQL/Dfv//wj///r//////wj/AP0AAP4A/QD/D////gX/BP0C/vz+Bv4D/f4A/PsA//4HAP///wj/AP0AAP4A/QD/D////v7+AP7+9gP+/v3+GP0F/wT9Av78/gb+A/3+/////wIC/QP+/gf+/v///gAABP///P8J/v8F/gT7AwX9/v79/gX9///+AAEG/wD///8A/wAAAgAA+QAAAAABCAAG/gD7AQT9/v79/gf+/wD+/////v4J/wX//gD/AAAAAP//CP//AP8BBwH+/f0HAfwAAf77///8/wIOA/8A/f/6/v77+/4DBgAGAAv8+/wA/wAAAP//CP///gD///z//wP+Bwj+/v7//gAA/gAACAAAAAAA/QD//v//BwIC/wL+/v7+/wIE/wMG/f//BP76/QAA/wAACAAAAAAA+wAD/gEEBP35APwCAf8B/fkB/f4DBv4L/QX7/P/+//////3/Bv4HAP7//AP////8/wz/Bv79Af///wL/Av8A/v8F/gD8/wH+//0BAwj+/gP//wD//wb//wD//wH/AP0DAP7/A/8J/P/9AAP6/gP/Avv/CQH//gD//v8E///6//8K/f8D/f75/AEBBv79BgIJ+//7////AgMB/wn//v7+AP/9AP8IAAD/AAIA/fr9/PwEB//+CwX9/f4D/v//AvwB/QAGAQEAAP0AAAb/AAD/AAEA//wAAP8C/QED/ggA/QAJ/wD//f7//v4BBf4A/f///gIDAP0GBP7/AP8A/wD//wkA/v///wD9/v///P8A/P8NB/7//AD/A/8I//7+/wACAP8AAAD//wj///4A//75CP76AgD8/Q0B+Qj/BAP///7///7+/wj+//4D//4A/RH//P3//v8F/wD4AP3//w/+//0A/wD////+CP///gAE/wYG//4B/P///f/6BgD//wD+Av////35/hL///7//wgDAAAA//3/AP8CAP78/wAABv8C///9/P////7/+/8OCP7+AP7+/P/6AgYJAwT5AP4A//7//QD///8ADf8DA////wL//v0H/f4A+gAAAAAJAP///wAC/AIDBf7+/v7+AAj+/gAA/QAA/v////8K/////AL/Bv8KAf/4//0BAAD/AAD////+/wn//wAA/wAA//////8HAP////3//xD/Af////r//Qb7/wEBBPz6/BL7/AD//gD///7///8M//8AAP8AAAcAAAAA//4AAAD9AAD+AAAAAAj/AP8I/f8A/vr///8I//8A/P0AAP4IAAD9B////wH9/wAE/f7+/gz9/v37/f3+BRYC/f39/f4A/f8AAAAM/v///wD/AAD+AAAK/wAA/wD9APsI/f39/AH+GPz+/fr+/P3+/f0MEv4D+P77/fz9/f38BPz7J/j8/P38/Pz8/AAOAwAK/Pv//v7//v0G/P0HCf/9/////wAA//8A//4ACgAA/wAAAP////8IAP/+/v7+Av78CP78Av4K/v7+/v7++hr+//z+/f39/f39/PkL+/0T/QH+/v7+/v77HP//+v38/////////RT//fz//v////////r9/hb7/gH+D/7//v79A/8G+v/+////////AQj/B/v//v///v/+/wYH//39/wP///////8O/////f/+//////7+BAr+A//+/f///////vwM/wb///0A///////+DAD9/v///////v///Q//Avz+//79/v7+/gcW/vv6/vz//v///v8EAvwAC/7+/////////v//Awf///79/v7+//r8E/sK/v0A//8A/wD/CAD//wD//////////gf//gX///////////4L//7+/wD///8ABP/+/v7+CQD/////////Dv3//v////////////3+/f0S///////////9Cf4CBP/+/Pz8/Pz8BAb6Cgr8/wD/AAAA//8IAP/////////9///8/f4G+P8U///////+/Ab+EPz+/v////////7+//4N/////wD////8/P4T/v7////////+/f39/RX//v////////7+/v8NAP8A///////+DAD+/v/+AP//AAAA/wgA//8A//////8E//3+/wb7/wT8/Pz8/Pz7/v38I/wB//7////+Aw7//AD//f7+/v7+/v4O/QT5/gcA///+///9/f/+/v8Q/////////////wv//wAA/wAAAP8HAP//AP/////////8/gUJ/f////7//////gL9/g7//v/+/////wEH/QAH//3////////+/v7/DP////7///7+Bg3+/v7//f////////4H/gT///7///////8KBf/+/f/+/f39/P39ABP/BPj8Bv////////0A/wcC////////A//+Bv4BAf/+/fz8/Pz8Bgf6AQn9B/////////z9/wkEAP78+/z8/fwJCfoEBvwA/////////Q7//vr/BP////////3+/xT9/v79/P39/f0REvz5Av36/////////P/+/gn/Bv7+/v/+/vz7/Q4L/gD+/f7+/f0O/Ab5C/78/////////A3/Bv3//v//AAAA//8JAP///////v/+/v/9Df4A//8D/xP/AP/////2/gEA/////wD///4B/wn+///+/f7+/v77Ev4H/v78/////////P7+CQb//v/+/v/+/xv7/vv9//7////////+Cv8F/v/+///+/////QT+AQz//f///////wr+//sF///////////+BP7/CP//AAAAAAAA/wD9AAcAAP/+///+/vsEAwz9//4A//8AAAD///7/CQD/////////A///AAf//v38/f39/PgN+gAS/f////////4A/P0BD//+////////B/7/B/3//wD/AAD///7+/wv////////////+CP/+BP/+AP8A/wD//wkA/gD//wAAAAAA//8A//8GAP/+/v7+/v78///9F////////////hD//v3//f38/P38/RsK+/n//P7///////8M/v/+/QD//////////woA//7//v////////0C/wn6/wUAAAAAAP/+//7/CgD//////f7/Bvr+Afn+E/79/f4B/QoG/QMC/vz9/f39/f34LP78+Pz6/fz9/v/9BQH7BhD9+////////wQM//v9//4AAAAAAAD/////BwD/AAAAAAD//////wgA/wD//wAA//8A/////wn///7+///7Cf8B+v8L////////CAX///7//gD///////8LAP7+////////////Dv/+/f/+/////////QH9/hH//v////////4LAP4A//7///////////8CB///AAAAAAAA/wcA//8A//////////z9/xL8//8A//8A/wAK/gD+/v///////////v78/xD///////////4B/v4M//4A//8AAP//////CAD/////////+wb/BwT//f0N/v7+/vwF+fwL//0A/wAAAAD+//8K/QD//////wL+EAH++QD//gAAAAAAAP7+//8KAP8AAAAAAAD/BwD+/wD/AAD/AAD//////wgA/////wD//wT+/v8GAP/////////+////C///AP///wD//wkA//4A///+//////wN/wX///38BPz8/fz4+Ab6HPwD/v3+/v7+Bw/9/AL+/Pz7+/z8+wz//QYO/P4AAP//////CgD//v////7//////Pz9EAf+/v/+///+/vwT/gP8//7////////+AP//DP/+////////C/7+/gP//wAAAP7/AP4C//7+AAkA//8A////Af//BwD//////////gf//gX//v///v///v38/f0I/w38/Pz8/fwBC/4ACvwC/v3+/v7++gT4/CD+/P////8D//7//gIG/////v/////9BPwFCv/+/////////hD//vz//v////8C//4B/wgA//7////////8AQwJ9f/+//7//wL+/fwE/Q3//v79/v7+/Q3+/AAM/vz//v7+Af79E/7/AP79/////////wb//wP//wD///////4J/wH+/////v8A///+/gj+Bv//////AP//+/7/Ev3//wAAAAD///3+AAv+AP////////8GDP/7/f/9////////Cf7/Bf3//v79/f3+/fwK/AIL/QD/AP//AAD//f//+wAP/////////f3/Ffz+/v////7///0N//0B/gL//v7//v78E/8A//79////AP//Cv7//v4A///+/v///v0D/f0U//z//wD////+//8K/////AH8/Pz7/gYDAA/8/v//AP////8CDv/4///9/Pz9/PwLC/r8AfwJ/Pv8/P37BgUBBQj8AP79+f8CCQf9/gb8AP0A+wL/Av8JAvoAAP7///z5/wP9+/77BwkM/wD/+gAA/gAA/wADCf/+Ev7/BAX9//f//P3///j7/wQQDv/8/f76/QAA/gAABwAAAAAA/QAAAP4AAAcAAAAAAP0A/QD//wD/E/7+/vz//goOAvj9/fsE+/wB/P/+FP3+Av77Afz8/gP9/vr7/QoI/wX++QH5CAAA/gAACgAAAAAA/AD+EAL+/fr5/vsCBQT7//8A//7+/v//BQUC/v79/gQBA/0AA/4F/v7+/vj++gIS/f77AA78///5//3/Cf7//f4P/QAA/wAABgAAAAAA/QD//vn//PwN/v79/hH8/v4AAP8F//7//f0EBwL9+wL9Avn+CvwL//39//8G/wL//wH//v8C/gD+A////gAA/wj//gD8/gD/Af7/BwABAf/+/v4C//39/gH+Ev/9CAD/+/8A/v///wb///j7/RH/APUK/Pz8/Q/9AAAJAAD+AAAAAAD//v3/Bv///P/+////C/39/wj///z//v///wkA/gAA/wD+AP8AAAAI/QEEAAP9BP78AP0CAf75/v77/vb//iX/AP0ABAL//v/9Av/+//0G/gcL//z++//+Av4B/QAA+gAA/wAAAAAACQD/BQEB///+AP///wL+AAAAAAAA/wYA//8AAAD//wD/AP8IAP//AP/+/gT+D/v5/v32/QULAAD/AAsA/QAA/gAA/vwGAwIF+v7//fr9DPz+AwH/A/sB/f78/g39AAH/APwADAAA/gAA/Af+AP0T//j///z//v3//f7//v8KAf/9AAX/AAD/APkACAAABAAA/gD/AAD+BwIAAP8A+wD9///9//8JBgD+/v///foJ/Qb8+vz8Dvv3C//+BP///v3///7//gz/AQYC/v3+AP////4FAP8AAAj//gAA/wAC/f39/Qj/APv/////BAf+///+/wICBwD///7///79/wL//v///wMFAgAHAf/+/woA//7//vf//wP/DP/+///9//7+//sB//7+Bv////8FA///BP///A7//v3/AP3//wD//fwE////AQf/AAD5AAD+/wAAAAAMAP7+Bf4G+/3+/v7+DP39/f8H/gAG///+AAD+/v8L/gT4//7+/P0K/P/+Af8GAv3//v4AAgL9/AL9/QQX/fz8/P4AAPv8AP8DCAD//wACAf7/Af7/BAb/////AP//BAP///8J//7+/v3++f3++wD6CgMB+PwMBwD/AP/+AP4A//8AAAkA/wD//gD+AP//AAAJ/vz+AP39AwYG+/4BBP8L/f///fwA/P//BgAA+P399fkM/QUNAwf7//4H//3+DP///v/8/v///P///fX//xL/B/////3+/g/8Af4E+v4CAAD+AAAHAAAA/wD+AAD/AwD/Af7//wr9/f//AQD//wf/Av////z/AAD7AP8K/wAA/wAAAP/6/v//BPv+Ef4F/vz9/AoD//sG//4D//3++gP+Cv39+P4Q+fv+Cf/7//8C//7/Df////7/+P7/+//7//38/v8h//0E///++/8R///+/gD6AP8B//4ADP8AAP7/D/8A///7Avv/////+Pj6CgEACfv/+f0CD/8O//////v/BP/+//z9/v8K/wABAP///////voDA/v+DP7+/f78Cfv9/w3//fv////9AwcA+wD/AAD9AP8A//8NAAD+AAwA/gAA/gD//QD+AP////7////+/wv+/f8C///9/vz+BP8N//4F/wH+Av///gL9A//6/P/8/Qr/CP7/B/7//wf//gMG///+//n//wkC//7/AwD+/v8A/AAH/wAAAP4B//////8ABgMA///+AP///////woA/wj++QT+BPz9/AAHAAAAAP8A////AP8A//4AAP///wAJ/v//AAcAAAAA/wD///8A//4D9v4EAwQC+/b9BgkA/wAAC//+AgD6///+/QT+/vgBGwH9+/7++f8A///6/xf//vz///v/AQf/CgD+///5Avz9AAsAAAAA+wD/AP8A//7++f8S///+/w3++voBAAL9AgEG//8A/f/9/QQB/goF/gH//P75/f//AP8B//v//xT//vn8/QD+AwQEAAUA/f3+//7+AP8AAgD//wAG/wD/AAAAAP7+AAr+AP8A//0AAP4AAAAAAAgAAAAAAAgA/QAA/gAA/wAB/QAACP8AAAAA/f8A/gAAAAAK/wD8/wAABwEF/P8CAwD++gD6AgP8/gAEBP4A//3+AAMH/QD9AP/9AAX/Af//B/8AAAAA/v8AAAAA/wD//AAC/v8AAP8ACf/9CQEC/v3+//0N/v35AgMC/P4AC/78Af/7///z//8D/gr/Ef7+//sD/f7/BgwA//7+//n+BQMF/f8B/f/+/v/9A/8A/f75/gv//fz+AQz//gD//f/9///+/wAP//3///3/Bv///v//CAL8/Aj+/fsU/Pv6AAEC/QAAAf76Ff77/P0A//3///3//RL//v7//wf/AAAAAP7/AAAAAP8H///////+AwD//////f//Cf///gMA////AP7//wL+//4M//7+/wD9AAAIAAD/AAAA/wD/Cv7/+////gT///7/A/z//w3///7+/wT///7//f/////9Ev/+/f8AAP8AAP///wsA//7//v3+/wL///0T//z7/wIM/f4CBv/3AP/9/v8CL/3+9P7+9v77/f7+/RT7/fH9/RP+/v3+/v74/P7z/v02/v73/v3+Cvz9GP38AP39/P39+/v/AAv//wL/AP8A//79//8B//8L///+////Iv39Af39+f39/f39+/j//xX///////////0Q/f0P/f35/v7+/v38Fv39Bv79/f7+/v3+/PsAAA0AAP//AAAAAP79/wD+//8OAAD9AP8A/QAABwAA/wAAAAAA//j//wsA/wT///////8O///7///+AP//////A/7/D/7+Af7+/v7+/fv//xD///3///////7y///7//8a/wD/////8P7+K/7+/P7+/v3++/wAAAsAAP0AAAAA/////wAIAAD+AP8AAAD/9///E////P///wAA/////wv///7///////7+AAD+AAAJAAD+AAAA/AAACAAA/wAAAAAA//0A/wv///8A/wD/AP8P///5/wD8AAAA/wD/CP7+/v//CP////7//v3/AP0A/wwAAP4AAAD7///9AAALAAAAAAAAAP//////Cv///////w78/Av8/A38/Pv8/Pr4//8X///+///////89P//H///+////////Qz///r/AP4AAAAAAAAF//8I///+///+////+///EP///f////////kAABAA//7/AP8A//4H/wAAAAD+/wAAAAD/DAAA+gAA/gD/AAAA//oAAA4AAP3/AAAA///9AAAJAAD9AAAAAAD//P79Hf7+AP79/vz+/AcAAP0AAP8AAAAAAAD8AP8NAP/9AAAAAAD/Dv7/Af///P///////wP///r/AAn/AP8AAAAP///6/wD8AAD/AP8A/v//Ef///f///////QH//wYAAP4AAAAAAP8R///+///7//7/////E///+P///P////8A//3/AP8A/wkAAAAAAP8P///6///9////AP///gAABwAA/wAAAP8A//4AAAgAAP4AAAAAAP/6/f0h/f4A/f79/v76Av/+CP//BP///v///gcAAP4AAP4AAAAAAAAA/f0M/f0R/v38/v77+////QD/DgD//wD/APwAAAn///8AAAD/AP/9/wD9AP8LAAD/AAAADfz8Efz8Bvz9+/z8+gz+/g7+/vj+/v7+/v38//8Q///9///////+Bv//A////v///////wv9/QX9/Qr+/f7+/v0H/f0b/f36/v39/f78BP//Cf///f///////wz///v//wD/AP8A//8G//4N///8///+///9Ev7+Av7+/v7+/v/+/QgAAP0AAP4AAAAAAAAK///1//8M/////v//Av//9///Ef////////3//wf//wEA////AP8HAAD9AAD/AAAAAAAADP8A+gD//wD/AP////7/APwA/wwAAP4AAAAE/v8K//4C///+///+EP//9///BP///////wj//wf///3//v/+//33//8b///6///////9/v7+Gf7+//7+/v7+/Pr//xb///v///////70//4l/v/5///+//77Ev39/f3+Cv7+/f7+/QX9/RX9/QL9/f39/fsS/P36/f0P/v78/v39/P8A/gAACwAA/wD/APoA/w////0AAAD///////8B//8L//7//v//9///BP//D////////wT//wj///z/AP////8LAAD6AAD/AAAA/wAAEf7+/f///////v///w7///oAAP0AAP8AAP8J//4L///6///////9Dv/+A///+v///////v4AAAgAAP8AAAAAAP/7AAAJAAD/AAAAAAD/8wD/Ff///v8A/wD//wP//wb///3/AP8A///7//8O/wD9////AP//+f//Dv//A////v///gH//w////3///////4Q///8///9////////BP///v//B////////x7+/vf+/v7+/v7+/v4H/v4S/v75/v3+/v778/7+J/7++v7+/v7++wj///z//wT///////8X/v/7///6//7+////+///Ev///f///////g/+/gz+/vn//f7+/vwI//8B///+////////CgAA/P8A/QAAAAAAABb+//n///r///////8N/v0P/v4A/vv++/77Av/+Ef///f7//v///Qv7/BH8/An9/Pv8/Pv7//8I//8I///9/////P//E///+////////v4AAP4A/wgAAP8AAAD8AAANAAD8AAAAAAD/Efz8D/z8Av38/Pz8+g7///v/AP3/////AP/8//8N/wD9AP/////++///EP///f////////YAAA4AAP8AAAAAAP/8//8P///9///////+D////f///f///////wj/AP0AAP8A/wAAAAD6//8I//8H/////////v//Av//BwAA/v8AAAn/AP8AAPwA//8AAAAN/v8F///7///////+C/7+Ef7++/7+/f39/PsAAAwAAP4AAAAAAP////8F//8F////////Cf7+9P/+FP///f7+/i39/vL+/vf//P3+/v4c/PwG/fwF/fr8+/36Bf79DP7+CP7+/v39/Av7/A38/A78/Pv8/Pr/Af////4J/v/9AQP+Avv///////8V//b//wX6//z//wP+DgP8/fwA/QAAAAD8AAIK/wD/BP4A/QAA+wD+C/8A///7/v/+/g7///7/Bv0AAgP8AAAG/v0AAf/+BQv6/AX89//9Evv8/AQO+/sG/fwA/AL/APz/Bv///wEC//8A///+/gAEA/8B/f///wf9///9//8M//z//wP///4ABgAAAAD+AP8AAAD//wcAAAAA/v8A/wAAAf/+B/8AAwEA/gEA/f7/Af7/Bf/8Av8H/f/+///7/wT9//8ADP/+/wAA+wAA/AAAAAD/DAAKAAD8/wD9AAAAAAAAAgP//////f7/Cv3//gD+//8A//7//v8HAAT///7//wEG/f/+AwH/A/sD/f4ABwD/Af/+/gAA+wAA/gAAAP8ACwD/BQD//QEDBfv9Av7+BQcB/P/++f/+/gT/BP/9/P4H/v3+/gkAAv/////+/QAMAAD+/wD//wL/////+/8HAAT//QT/A/0D/Qr+Afz7//7/A//////8//7/A/8H/wP8//8D/f7+Agr+/v8L////APkB//4D//7//wv/A/f+/////wb/AfoR/fwFCv/9///0/f///v8P/gH///v/A/z/////Ev/8///8///9/P/+AfcECwUH+Pz8BAAAAP/9AP4C//8A/wj//P//BgAJ//3+AP/9/v8L/gECBv76/QT9+v//BwD/Av8AAP///f8AAP8AAAgAAAD/APsA///4///8/////wIR//79Cv79C/3+/v39Av79/BD+/QL8/f4B/QT9/vz6/fwR/P3+/v0O/f79Bf79Cf3+/v38Cf3+/QX+/Bf9/v4AA/X9AAD+AAAHAAAAAAD9AP///gD/B/8AAP//Af8A/w8AAPv/AAD/APoAAAD7AAAAAAAAAAAIAAAACgAA/gAAAAAA+wD//wf///v//wD//wX/AP8SAP/8//8A///4////////Ff//////9P////b//xT////+/gL/AP8BAAD7/wAA//8IAAAA/gAABwAAAAAA/gD+/QX+/gr9/v78/Qn9//4B//4J/v7//v4I/v79C/7+Bv39/v79BP3+/fX+/QT9/v77/SD9AP/8AP8A//8A//8K////9v8G+f//////Ef////X/Bvv///8Z//n//v4Z//37/v//Afz+/f7+J/79+f7+//3+7/4AAPsA/w3/AP////4A/v0H/v0E/v7+/f0J/gAA+gAA/f8AAP8ADQAAAPsAAP0AAAD/AAv////2//8Q/v///v8F////CP//9/////4IBP/+/An+/Qj8/v78/Ar9/f0Y/v3z/f7+/f0K/QAACAD//gAAAAAA/QAA/wAA//v/AAD//wr////5/wj9//8A//8J//79/v79DP3+/v/9Df3//gT//gb+/v8E/gD/AP8KAAD/AAAAAAD7AP/+A///+P7///4CDv8AAP4AAAgAAAAAAP0AAAAIAAD8AAAAAAD/AAAA/gAABwAAAAAA/gAAAAsAAP0AAAD/APsA///4/////v///v8V/wD//QD/DP8AAP///AAA//sA/wn//wD//wAA//79//4T/v///f4A/v78Dv79A/z9/vv9DP3//wn///r//wD//wX/AP8GAP8D/wAA///+////Bf//Ev//////8/8A//wAAP3/AAD/AAwA///5//8I/////v8K/wD/BQD/Cf//////+f8A//4A//3/AAD//wv/AAAKAAD9AAAA/wD9////Dv//+v//////AP///wH//w7//////vv///////8L//8A///+/wAA+QD/Bv8AAP//BgD//wv///////8C//7////4//8A//////8R/wAA/gAA/gAAAAAABgAA//4AAAwAAAD///oA//4K//4D/v///f4F/gD/AgD/Cf//AP//+/8AAP8A/woAAAD///wA//8G///+//8A//8D///+/v/9DP3//wL+BP8A/wgAAP8AAAAAAP4A//8V///5///////9/wD/AwD/BgAAAP8A+wD//gb//gb+///+/gP//f0H/f0D/P39/wAL/QAA/gAA/QAAAAAACAAAAAAAAPwAAAD/AAcA///9//8H//////8E//79+f79CP3+/vz+Fv4A/woA//4AAAAAAP0AAAAKAP/8/wAAAAD+AAD/CgD//f8AAP8A/v///wkA/wP///////v/AAAPAP/+AAAA/wD4////+///A///AP//Cf////7//wb/AP//B/v/AAD9AP/9/wAA/wAM////9v//+f////7+HP///gX//gD+/v/+/gz+AAD9AAAKAAAA/wD9AAD//QAA/AAAAP8ACgAA//0A/wv/AAD///////8BAP/9/wAA//8I//7+Cv7+B/7///3+Av7//wIA//7//wD//wb///8G//8F///////9/wAACAAA/gAAAAAA/QAA/wv//wD/AAD///z///8E/wII/////v/7//79Cv7+Af3+/v//B/3//w8A//4AAP////r/AAAEAP8G/wAA///8////Cf///P////7/Bv8AAPoAAP8AAAAAAAoAAAD8AAD/AAAAAAAIAAAABQD/BQAAAAAA+gD+/QX+/Q39/v78/Qb9AAD5AP/+/wAAAAAO/wD/AP//Dv8A////+f///wP//wb//////wD///8B//8C//////8F/wD/BwD/Af//AAP/+gD//gD//gX+///9/wv///4G//4F/v///f4G/v7+CP/+C/3+//3+Af7///v//w7////+/wP+//8E//8K/////wH3/wD/CgD/Af8AAP//+v8A//0AAA0AAAD///sA///+//4B////CgL8/wAA/gAACAAAAAAA/AD///8A//7//////wr///8I/wH///////8A//79DP3+Af39/vz9Cv3///r//hL+///+Av7/AP//AAgF/wAA///5//79Ef78//3+/gH9Bv3///YA//7//wD//xL///4I//8C//////0C////Bv/+Cv7///7+AP/+/Ar+/wn8/v78/Qb9//8L///5//////8H/wAABwD//QAAAP8A/wD//wX///r//////wn////5//8K/////v8G////9f//Dv//////Bv8A//r//wn//wD//wT/AP8KAP/8/wAA////AP/+9//+JP7///3/8/7+/Qn+/QX8/f7+/gf9//8G//8A//////8C//79AP79FP3+/vz+Av7//wj//wD//wD//////v30/vwA/f7+Av0f/f//CP///f//////A//+/Qf9/Qb8/f79/gr9/v4K/gf9/v7//f8C/gAAAAAA+gAAAP8ACQAAAAAA/wcAAAD/Avv////7//8Y/////v/3//79BP78E/3+/gEA/P4AAAEAAAYAAAD/AP0AAP/+AP/5/wAA/wAOAP//Av//+v////7/Dv/+/Rb+Avz+/v78/gL9//8DAP/8/wAA//8G/wD//gD//P8AAP8ADAD///z/AAD////+/wz////5///+//////8R////D////f////4B/v///wH//gj//////wL///8I///8//8A//8E//7+//79DP7+/gL9Bf4AAP8AAP0AAAAAAAcA//4A/wAD/v///v4K/////v//DP//AP///f///wb//wf+///+Afz/AP/9AP8M/wAA///9AP///v//A///AP//CP8A/wwA//8AAAD/APoA//8M///9//8A///9/wAAAAD/Df8AAP//+AD+/gv+/Qj9/v4A/f/9AAAIAAD+AAAAAAD9AAAA/AAA/f8AAP8ACwAA/wQA//r/AAD//wcAAAD+AAAIAAAAAAD9AP///v//Cv//AP/////+/gb+/fr9/v79/RT+/v4F//4H/v7+/v0H/gD//f//EP//////+v8A//wA/wr/AAAD//wA//8FAP8H//8A///6/wAA/wAACAAAAAAA+wD//wD//wb//wD//wH////5//8E/////v8O//38//38DP39/v8CCf3///z//wT/////Dvv/AAD+AAAH/wAAAP/+AAAA/gAACv8AAP8A/QD///r//wz//////wL/AAD5AP/+/wAA//8PAP///P//E///////+v8A//0A/wz//wD/BPr///8F///6/////wIH////+P//A/7///7/Ef///wD//wX////+/wX////6//8K/////wMB//38EP39/fz9/v78Cv3//wT//wf+//////////4A/wD6/f///f4W/v//////+f////8BD/////3//hL////+/v////8M///7////Av/+////+P4BBv7///3+D/4AAAgAAAP/AAD///oA///2//8H//////8M////B/8CAP////4C/P8A//sA/wD/AAAQ//oA/v0L/v0L/P7+//0D/QD/+gAA/gAAAP//Df/9/A79/Qf8/f0C/QL9//8B//8K///////9////Cv/+BP////7//v8A//j///z/AAD//xL/AAD7AAD/AAAAAAAJAP/++v/++P7//wP+GP8AAPkAAP4AAAAAAAsA///8//8P/wD//wD7/////gD/Cf//AP//AP8AAP0AAAgAAAAAAP0A///7//8N//////4D////Cf//+v//////B/8A/w8A//3/AAAAAPgA//8HAP/5//8A//8G/wD//QAAAv8AAP//BgAA/wEAAAf/AAD///wA//8G//8L/wAA//34/wD/AwD/Bv8AAP///QD//wL///n//wAD/wj/AAD+AAAJAAAAAAD8AAAA/AAA/AAAAAAACwD9/A7+/fz9/f77/RH8AAAK///+//8AAwD6////AQD/+v//AP//CgD+/hH+APX+/v4BBv/9AAD5AP/+/wAA/wANAP/+Ff/+/v7//wQA9f7///r//wb//wD//wf/AAAAAAAGAAAA/wD+AAAA/AD/AAAAAAAACP///wkA/wH//wD///3///8J///+//////8C/wAAAQD/Cv8AAP//+v8AAP4A/wv/AAD///wA///5AP/8/wAA//8R///+Dv/+CP////7++P////3//wb/////AQL/AAD7AP8BAAAACwD9AAAA/gAA/QAAAAAABwAAAA0AAP4AAAAA//kAAAD+AAD+AAAAAAAHAAD//wD/Af8AAP//Bv/+/Qz+/fz+/v4A/wf+AAD5AP8AAAAAAAALAAAACQAA/gAAAAAA+wD///7//w3//////////v4N/gH2/v7//v4K/gD//AAA/AAAAAAADAAAAP4A/////////wr///4Z//75/v//A//5/v//BP//Ef////7+9/8A/wH//w7//wD///j///8W//8G/v/////v////BwD/CP//AP//9////wr//wL////+//7////7///6//8A//8T///+E///Af7///4B9/8AAA4A//sA/wD///z/AP/+/wH8//////8L////9v//B/////8DB/8AAP0AAAkAAAAAAP0A//8D//8K//////79////////Bv7///7/CP7//gn//gL////+/wH///4H//77/v//AgUD/v//AP//+f//AP//Dv8AAAYAAP4AAAAAAP8A//8E//8P/////gD4////+///Ff//////+/8AAP4AAAf/AAD///8AAAD8AAD/AAAA/wAIAAAA/gAABwAAAAAA/AD//wf//wX+///+Af//AAD7AAAB/wAAAAAHAP/+BP/+Bf7///3+Bf8AAAcAAP8AAAAAAPwA//8K/wz6////A/72////AP//Bv//AP//A/////r//xX///////n////z///8//8A//8Y/////f//9/7///3/GP8AAP4AAP0AAAAAAAgA//8D///6/wAA/wIH////+///BP////7/Cf////z//xX//////vv/AP/8AP8DAAAA//8H/////v/+//////4DDP8AAAgAAP4AAAD///0A//8D//0D////Cf78/wAA/gAA/QAAAAD/CAAAAAUAAAYAAAAAAPgA/v0M/v0B/f79/AYC/QAA/wAABwAAAAAA/QD//gr//g39///+/fv+/f0R/f4H/P79/v/+/f/+/P/+/v7///3+F/7+/gj+/v3+///9BAj+///6//8X/v///v/7/wAA/f//B/8AAP//AQD//wn//fr//wAG/////v4E/v4S/v/+/f/7/v79BP79Cfz9/v/+B/0AAAYA/wX/AAD///kAAAAGAAAGAAAA///5AAD/BgD/Bv8AAP//+gD//wD//wH//////wb/AAALAP/7/wAA/wD/AAAA/gAAB/8AAP8A/wD//gb/B/j+///9/gr///8C//8G/////v8D///+Cf8BAf////7+A/4AAAIAAAb/AAD///0A//8L///5/////v4I/gAA/gAACQAAAAAA/QD//wH/CgP+///9AP////7///4L/v///gED/v/+Bf8AB/7+/wL//f////n//xr+/////vb/AAALAAD9AAAA///7///+/v8GCf7//wP9/f4A/wsAAP3/AAD/APwA//8E//8K///////7/wAA/wAACQAAAP8A+wD///r//xL////+///////3//8G/////gMM////8//+Bv///wv+Cf8A//0A/wj//wD//wH///8E//8O///////3/////f//B///////B/8AAAoAAPz/AAAAAP0AAAAGAAD/AAAA//8A//79B/79Bf3+/vwACf3///j//wX///8A/w3//vwA/v0E/P3+/f0W/QAA/gAACf8AAP8A/AD+/QD+/RD9/v7//QX9//8M///8//////8B////Bv//A//////+A//+/Qr+/Qb8/v78/Qj9/f0A/f0M/P39/v8L/QD/AAD/C/8AAP//+wD///z//wb//////wj//v0F/v0K/P3+/v0I/f/+Df//+v7///7/Bf/9/Qn+/Qb8/f79/gf9AAD7AAD/AAAAAAAJAAH+/AEAAv7//v4HAAIAAP0AAQL////+CP///AH7/fz5F//7/f0O+//9AP8AAAoA//4A/wD///3///sC///+/w7/APsAAAAADAD//QD///8M/f/++/n//gP/Cv0A//kAAP7/AAAAAAsBAAkAAAIA+QAA/wAA//r8/wz9//sF/v3+/wr//fv/AwwD/vz9B/sAAAD/AAD//////wgAAAD3/vwABP39+AX//hYA/gAA///4AP8KAAAF//7+//8GAP/9///9CQAA/QAACAAAAAAA/QD++PsAAAoN/vz9/AEDAAD/AAAI/wAAAP/+AAL//voC/wkA/v/+A////gf//vkO/v78/gX9//r/////Ev///f///v8FA//2/hj/+v3//fz+7Qr9+P0x/vv8/vj7//r//v7/E/////8A/v/++///AgL+//4JBf8AAAAAAP//////CAD///kA/wP+Cf7+Df77/QD7/wAAAA8A//wA///++gX+BPkI///8/gUC//z//wX/Cv///f8A/v75/wT///v+/g4B/wX/EP///wD8//z/AP/+/wEC////CP8E//39/ff//wT//w////////8A//0AAAL/AAD//wYA/wj//////P8F/////gD+AAAAAP8ABwD/AP8ABgMA///+AP//////AP8BAAQH/wD//f/8//3+AAT+//7//v//AQn9/gAE/gD+AP7///8KAAgGAP///gD8/wD9////Bf/9Cwb///79+P0AAP4AAAj/AAAAAPwA//8C//4F/wD/Bf/8/gAA/gAABwAAAAAA/gAAAP4AAAcAAAAAAP4AAP4AAAAA/wD5AA4A/gL9AAT9+vv+/QT/BAn+/QADAAD8AP//AAAJ9gL//gABDQAA/wL//wAA/gAACQAAAAAA/AAJBPz6BPz8///+AAn9CgT/+v8A/gD//////gkE/PoE/Pz///7/Cf0CBQf8+fz4/foA/wcJAP3/AP8ACgD//gD///8JDP///v7//f//+P7++/7+/QH7/vsBAAwL//0B//v9/f/++wELCwX/CgH///z//////P////7/Avz////+/w/+AP8D/wj//v8A/v8B/QEMEf7+/fn//P3+/P0F/f/+/QD8/wAMAP//AP78///+/wD9/woI/v//DAD///8AAP//+v8A/wD//gD/AP//AAAJDAb/+v8B+v///gT+/ggAAPwAAP4AAAAAAAD/Df8AAAD9AP3/////APz+AP8FCgD+///8/wL6Af8A/wgA/wAB//7//wr/BP3///8B//r/AP8I/wT//////gD8////AP/8+gf///4BCf4C/AgC//j1Av0H//4JAP8AAP0A+gD/DQAA/wP+BAEA/voD/wD9/Af+/wMC///+AAD///4G//8C//38/wH/Agr8/v7/BQH///8FAP///QEC/wb+CP/+AAAA//r+/wr5/wT9+QD//f8L/QX5D//+/f8A/wP+9gQA/gAA/wD9AAAJAAD/AAAAAP/9/wAACv/9AAj9Cvz+/vwB/v//+QgH/wb8/v79////APwF//8G//7+////Cf/6/wH/+v7/Bf4B//8BB///Bf/////9C//+/v/9/v4BBf79/v///wIEA//7A////fj+Ff4E/vwA/AD/AAD9AA7////+AP3//////f////7/D//8Af/9//sC/wb//gsAAAAAAAYAAAD/AP4AAP/+//0E/v////8BBv//+wAEAP4BAP7/CP4A+f////8G//78//8M//4J//8B/v/////9Bf//Cf///v//////Av///AH//wkK//7+Afr9//n9/gEICAEK+/78+/sC+Qb//P7/////D///Av//////Df/+/f8A/wEB/wsC/P///v/+/gD+Dfz9CAX///7++P4A/wUA/wv//wD///f/Bv///gH8/v8A/wAF/wb///4B/P7/AP8ABf/9+/wDAwL7AAL7CwAB//0ABAAA/gAA//8ABv///v//Af///v8L///7/v8H/P/8//7+//8QAAD/APwA/gAA/gAAC//++v/7APwJABAA/PwAAP8A////CAD/////AAD//wP//gYA/////gAA/QD8/wAAAA0A/f8AAP4AAP0AAAAAAAcAAPwGAAD9CgD//wD+/P//DP/+/v///gYC+f4AAP4AAP4AAAAAAAcA/wwDAP3////+/v/9/v8EB/8BAPz//v3+BP39/gv9Afz+/QEE/QX8AAD/AAoA/gAA/gAA/f8CB//+/Pv//gX/Bf4A//8ADQD+AP/9AAD9/gAE/v34+v4DB/4L/wAAAgAJ/v8AAPsAAP4AAAIACQD/AAD7AP7+8/3/E/8B+///////Cfr+AAgAAP3///8AAAf6/gAIAAD9////AAAHAAD5AP8AAAAAAAALAP/9/wIH//wF//0A/wL///7//wcK/v/+/fv/AP///xD//f///f///AD///8Q//3///3///wA/////QD////8+f8W/wAF/gT9/QkBAP77/P/+Av8J//7///z//wT//wb/B//+//8A///+/v4K/gT+/f7/Af7+A////v8KAP8AAP7/AP/+/gT/B//+//8C/v4D///+/woA/wAA/v8A////B/8A//7//wH//wT//gr//f/+//8F//////8O//7//v///////v/+Bf8H//7//wL+//3//f3+Af4U//3+/v/+//4J/wD//v//Af/+BP7+Cv4B/v3//wL+/gMA/gAA/P8NAP//AAD//xb8/wIG9AL8/f/9/QD/CQAA/gAAAAAA+wEB//0C/gcA/v0BA/4BBP/9//4J/f/+/QT//wD/AAD+AP//AAn/AP/9//sB/ggB/v0BAv8B+/8DDv///f///wD+/wAAAAAAAP8HAP//AP///wIACf/+AP/+/wH+//3/////9/3/G/z//v//AAAA//7+AAz9AP////8AAP/9/gAO/AD/AP0T/QP2/P7+/f0J/QAA/wD//QAAAAAACAD//wr///3/AAD//wD///8H///6//8A//8G/wAA/wD//QAAAAAACAAA//wAAPwAAAAAAAwA//v9////AgIFAP4I/v/2///9ARv//v7//vz++xP/B/n6/gAC//kBAAAIAAD/AAAAAAD8AP//CAEF/v4A/////P///P3///0U/v/7/gX+/wb+Af7+/P/+Af8DBP8JAwD/BP3+///++/7/8////wEY//n+//8D//8A//n/C////v8BAv39A/7+EAn//f7+9/4AAAEA/wkA/wD///sA+QIFDf/+Av///v/8/v36APwACwD+BgH8+An//v8A/wL//wn//v///wgA///+AP/8//8F//8UAv////j//P0A/v7+EQH+//z1/QH+Cv/9/wECAAD/+wAJ///+///8Gf/+BQT//f7+7/4AAAcAAAL/AAAAAPoA//8RAP/8/wAA///5////Df//Af8A////+f//+wII/gIU/vr4BPj6/v3/AwEA/QD/////Bv3//w3/AP0A/wD/AP///P8AAv8L///+//////8E//0DCv/9/v/7/wT/BgEA/f3///8D/f/9/gcC/gD+Av78/f4JAPwAAAAA/gP///4ACP7/+gH/+v7+//7+Egb/CAH//P8EAv79/gH9APv/AAD+CQD//wAE/ggCDfwAAPv9Af0D+P0AB/4AAAP+AP8A////C////f8A/v//AAAAAP///wAAAP8AB///AP///wn/////////Bfv/DAYG/P4C+f4D/v75/v/1///+/xn//v4D//oA+AAAAAAQAP///wD8//X///7/Gv//////+wAADgD/+wD/AP///P///gEA/QH3/wAS//7+Agn9/gD8BP/9/P4J/QAC+gD//f4A////Dv8ACP///wAAAP//////AQb6///8/f////8N/wH+/f4V/gL///v//vsAAPwAC///AAD/AP//AP//AA4A/f///QD//AAA/wAHAP8AAP8AAP/9//b//wcD///+BAf/Awn//v//Bv/9/v3//Qj+APz//wQA////AP8FBv7+/QQDAP7///3+AAb9AP8J/gD+///9/wAA/gAACAAAAAAA/QD+AwQA//8F//z+AQD+/vwBAv/8/P/9/gUFCP/+Av8HCfz///7+/P4A/v//+/78//8R//4BAAD/AP7+/QAACwD///35/vz+AwgC/f8BBAT+AAL+//4FAf/+AgD/AP/9AAP9/wAA/wAI////BP/9APz+/wf+/gb/+////wMP///8//7//gAC/gD/Bv8A/wL+//v///7//hP9/P0FAf0A/wAAAP///v//CQD//gb///8D/wL+AAH+/hr6Aff+/f7+/P3+/QgL///8AAD+AP8A/wD/Df///AAA/QAA//8A//z9/f7//Pv9J/j7/QL9+/z+DP4V/gH7/v75/v39/fb98v78N/79+P38+/wS/AH/Bfv8+wr+/v7+Ff33/v0L/v78////AAYA/v///gAAA//+/wD6ABH///0A//4A/wD/Cv//AP/6AAAB//7+/in++P/99f/++f///wAN//3///wA//7////////7//8O//8A/v79/Q7+/P79BP79B/////8J/vsD/gP////9/f3+A/3+ARYA/P3+//////f//QT+/P//FAD//wAH//7//wIA//7//v///f4B//4R//7//f37/Qz9+/39Df79BP////8H/wL//wH///7///8AD//7///+AP/+//////3/Af//Df///f79/v77/gH+/QT+/hP/////AgAHAP/+AP/+/////xj/+v/+/v//+/7+/v8I/vz+/gr//gL/////BP/7A/8J///9//7//wH/Cv///v///v////8I//z/Bf7///4AAAAADP/9AP/+AAD+/////xb//f//+f///f/+//7+/wr//QL//gQAAAD////+AP//AAAJ/////w3/A//+/f///AD////5/wn///z//wgAAAAAB///AAD/AAD//////xb/+//++////QAAAAAKAP4A//0AAP8A////+v/+///9//8S/////wj/+///+///Cv8A////AP4A//3/AAsA////BP/8//8F//8B/fv7/Ar8C/78Cf38AP////8B//3//wkA//7//////P8I//8B//8CAAAA//z//gD//wD/DP/+//8J/wP///3///7////////9//8N///+//////r//f8J/v//CQAAAAD9AP0A/wsAAP//////Dv/9///9///+/fz7/RD9/P0AA/39Df////8C//z//gD//wwA//8AAQD///8HAAD+//7+/gv//f/+/v/+Cf///wAOAPz///4A//4AAP8ACgD+AAD+AAD+//////7/Bv8HA////P////8C//3//wv///3//v7/B//+//39//8L//////z//P//C///Bf/+//8E/wL//gv///z+////AP/8/xb8/v/9/v38/Qj9/AD8B/79DQD///8L//3/AAEA//z+/v3+Af75/vwP/v4K//8AAPsADwD9/gAA/v/+//8C/w7//fr//gT/////B//9//8B//8B/fz8/RD8/P37B/39DAD/AAAM//8A//sAAP//////DP/7/wf+///9/Pv7/Av8B/37CPz7CAD/AP8L//7///4A//8AAAAA/gD/AP/+AAAI/v3+/hn+9/77Bv78//39/P0S/Qb9/Pn9/Qr/////D//8///+/wD+///+/xL//f///P///P7+/v4R/gr+/P7+/vv+/vz9BP74/vwE/v4W//////0A+////wD/D//+/v4e/vn+/fr//v8AAAAACAD/AAD+AAD////+/wj//P//////Bf/+/v8A/vv+/hf//vz///7/E/8J///6///zAP8AAPv//v//CwD/Af///wAM//7///0A//7///7/Bv/5//8F//8HAAAAAP0AAQD//wAAB/////8K//v//gn//v4A/wAACv/+AP/+AP//AAD/AAgA/wD//wAA//////8F//r//wn///7+/f3+Cv37/fsM/v0JAAAAAAj//gAA/wAA//////8K//////3//wH//wD/+v8T///+///8/fv7/BT8C/z7Af38AgAAAAAJAP4AAP8AAP3////+A//6//z8//4W/v3+//P+GP4EA/7+/f////8B//3//vz//w3///7+Cv4E/v75//4I////AAwA/QD//QD//v/+/v4H/gT+/ff+/g///v//+P8a///8///7/////xL/Af//+///+/38/P0T/QT9/Aj+/f3/////+f8L///9//8I/fz9/Q/9DQH+/v79+v////8K/wL///0A//3//f7/9v8V/v78//4I////AAb/Af//Av///v/////2/xz/+/3///3/////9wAT///9AP/+/v79/vb++f79Dv7+Ff///f7+//j+/gv+/g3///7/BP/8///9//8KAP8AAAz//P///gD//gAA///8AP0A//4AAA0AAAAA/QD+/wALAP/9///+/wj/A///AP///wAAAAAIAP4AAP4AAP4A////EP/9///9///8//7//wD/Bf/+Av//BAAA/wAJAP4A//4AAP7///7/D//8//8A///+AP////n/DAD//v//A//////7/yD//Pv///cAAAAA/AAIAAD/AAD/AAAAAP0A/QAACgAA//////8O/wP///v///wA/wAACv/9AAD/AP//AAAAAPv//f//DgD//gD///8H//7/AAYA//v///8AAf8IAP/+AAD+/v7+/vr+BP78+/7+G//////+//7//wwA//7/////8//9//8b///8AAAA//0A/wAA/gAACf79/f4i/vb++wf+/fj/////DP/8//8B///9AAAA//wA/v///gD/DAAAAAAHAP4AAP4AAP//////Av/9/wv+/v/+/v/+/vL/+v78/P7+Kv7+/v4O/g7+/fn//vz8+/r8CPwJ/AAL/PwD//7+/hj++P79Af7+/gAAAAAJAP0AAP4AAP///wD/Cv8G///6///9/Pv7/BH8Bf4CAvz8A//////+/wb//wb///3/////Av8L///9///9/////xD/+v/+BP///P///wD3//0A/xQA//4A//8A/AAJAAD/AAD//////wr//v8F/f///f/////z/xX//gf///z/////B//+//8F///8//7+/hD+BAL+BP/+8////v8V//r//gL///oAAP8ACP/+AP8AAAD/AAAAAP8A/wD/CAAA/v///wD6//3//xH///4AAAAA/AD8AP8NAP/+///+//3//f8N/f7/BQD/AAAJAP0A//4AAP/+/v7+Cf74A/4E//4H///+//H/B///+v//F////wAF//z//wcA//7+/v3+Df32/v4I/v4I/////wf//f//A///Af////8N//v///z//wH/////EP/8///8///+//////7//v//DP///vz8+/wS/Pr+BwX8+wb+/v3+G/32/gb7/f7//Pv7/Az8Bv0CBfz8A/4GBv4HAPr++gX9AP3/CQn///z+//v///7/AP8LAP/9/wAA/wD+//8B/v8JAP3///3/Av//AQb//vv9//4EBQP+/wEF//77/f/+BQAF/v8C/v//+v3//gcCB/7/+QD///kL///9/w3/APn8AAD9DQD//QAI//8PBv///fj//f////8AAAkAAP4AAAAAAPsA/wf/AP8AAf/+///////8BAEA/BT+/v38//0A//8E+wL+/wL6AfoL/P//CwD///////8A/wAAAAD9AP4A//8AAAj+/P0CAQL8/gT+D/z8CP8C+wAC/wD/AP/+AAb+/gD/Af0BBP//AP3/AP0BAgb/AAD///7/+/n+CwIAAv/9/v3+CgX//QD+//v+CP0H/v0AAAAA/QD/AP//AAAJ/vz/B////f8N/////AD/AP/9//4C/////wn//fv/ART+///+//sCAAD9AAAI/wAAAAD+AAAA/QAACf8AAAAA/gD+//4D/gf//wAD//////8C//7+/f//Cv8C/v79/AIC//3//QAGBv8A/gAAAAALAP76/wAE//7///8B+wEO/////v/7AP////4ADf//AP/1AfwW+vz7/P/5//wU/vv/BP///v//////Cv76/wb///z//////w75Bv8N/v/4//z9//8J/vz/BP///f8D////CP/7BP///gP/Cf8A/f4A/AAA/wD+AAv/AAD/AAD+AAAHAAAAAAD8AAAA/gAABwAAAAAA/AD9AQb+BAP9/gT6A/79/wYB//8D/P///wH/////Bv//Av////8F+/8AAAkAAP8AAAAAAPsAAA/9AAD//gD6AAAE/AAA+wAAAf8AAAAABwAHAf/8Av4BBP/+//3+BP///gD//wYA//////38//4E/wD+/hT9//0PBAL7/wP4/v38/gP/Cf8B/wAE/AD////8/wgC//3/AP0A//8AAP8AAAcAAP8AAAAAAPwA/wT///8ACf/++wD//v8E/v/z//v//hz///v/////+P/9//8V///9//////j//f//Ff///fv6/g38APgA+/0C/RX+//8G/wD+AAD//wAEAP3///4A/QD//gD/D/3//wj///7//P8F/wH//wQA/wH+//8J/fz//f0C/SL6AP76A/33+P//DP/4/f3//w7/+/7//wD/DwD9//3+///+///4/xf//////P/+/v////8D/woA//v///8A//8AAQD///8HAAD+AP8FAAj+/gD//gD8/wAAAAAGAP8A//8AAP//Afj/Fv/+///9/v7/AP8EAP7//wD//f/+B///AP//Bv//AP//A///Cv8ABf/8//3+AP/+/v8AAgAA/v7//wkA//4AAAIAAP7///8IAP//Cvr//xT4//////n+AAf/AP8G/P/////+//8EAf8DAv7//v/+AP7///P///z//wD//xj/AAD6AAD/AAAAAAAJAP///f//9/7///3/GP//FAH///78Bvv7/v79/////wL//v8I/v8A/wH+A///AP0A/////gcA//4AAP0CAAD/AAcA/xH//wv/+f/5AP//+/8R//8F//z/9v7///3+/wIE/vr8/v/+CAUAAP8GAP/9/////wb+//7/BQP//f3///8H/v8J+/oG+wD2/QP7/AMPA///B/8A/gD//////gD+AP/+//0A////AA3//gADAAD+AAcAAAD+DP//Av///f/+///////9///+//3//////xAAAAD//gD+/////wAJAAD+AAD+/wAA/wAJAAf+/wf//wD//v////3//v/+/v79//8E//8PAP7//v4A/f///wAADf0F/P8DDwD9//wC+/wADf4AAgT+APb/AP7//wz+AP8I/v/2/wH8//wG/P38/Pj9IvoA/fv8N/z9/f37/fP6/P34/P/8/Pz7I/z2FPv79/wL+/v8+wH8Cvz++wv9B/39/PwY/vQJ/v78/gT/////+//9/v7/Dv8K//////z//P///wcADv8AAAD8AP///wD9//T/////C/8G/wQA/v4D/v7+/vj+FPwG/v8A/QAAAAD5AAAKAAAC/RL9/P399f39+wr8C/8F//7//wv++P7+/wX8GPv8/PwD/fr+Cfz+//P+/f//+/79/v7/Jv4C/v7+/v7++xH+/QQA+f///wD8//4G/v8N//j/////+v8Y//z/Af4R/v/+/vL/BAv+/vv/Cf/////+//kE/v8G/Bn8/Pz8B/38+/v8Bv8W/v////v//P7///3/EP/////7//j//v8G/wn/AP///QD/////Af/8//7+/gP//P4C/w/9Bf38/fwV/ff8/v0K////////Av/+/v//Cv/5//7//wP//P4E/wwACQAAAAD9AP//AAD//wn/////+v///wf//v/8AP8A//3/Cv3/AAX/Df/////8/wL////9/wn/////BP///f///v/2/wD//xYA/P7/AP/++f78/v4A/vb9G/0L/xP//////P/8/v///v/5/////xn//fv///3+JP7+/v/0//j9/v7/APwA/wAA/v///wAACv8N//////j//f3//wj/Cf///////wP9///9/xr/////+v/3////+/8S/wD/APcA//////7//f/////8/wj///8I//v/////B/8A/v//BwD7AAAA//v//gf//wkA+/8AAP8JAP7/BAD9//7//////f/9/wP/Cv4L/v7+/gz+9/v+/ggA/AD//wD+////AAAL/wn/AAAA/QAD//4A/QD9AAAAAP8ACwD9AP7/+v/////8/xL//////xj/////+f/9+v7/AgAR/wAAAPkA/P//AP7+Gv7+/v79//79/f78/BD7/Pz8BP3+Av/8Bf8I////AAL//v///wAA+v/////9//7//v8SAP0AAAAA+AD/DgP////0//////7/+xsC//0A/QD/AP//APr/E//8/g7+/f79Bv7//f38BQANAAAAAPYA/QQAAP///f////8S//39///9APkAAAAADwD//wD//gAIAAAAAP0A////AP8A/QD/AAD+AP7//gAL/w//////AP/7/v///QD4AAAAAP4ADP8CAP8A+v/////7APkKEP/9/w3+////A//8/v///AANAAD///r/Av/+//7/Dv8A/wD7AP///wD+//n/////Bf/8/wj/Bv8K/////wr/+/7+//z9Cvz8/Pz3/RD+AvwG//3/////EP/9//8A/f///wAAAP4ACAD/AP8A+P////8G//z//wAO/w//////Af/7/////f8g//////b/+P3///z+Av7+/v4J/voG/v4GAPn//wAACQD///8AA//1/////woABf4G//3/8P/+//8C/wAM/v8M//r/////Cv/+//8ABP/3//7//wT/+////xP+Ff7+/v7w/hD+/f78/wL///////8B/gH/Bv////////v/EP////7/7f////8c//sF/v4D//j/////Bf8ABf//BAD/AP8A/wj/Af/+AP3//P/////4/wsIAP/+/wwAAAAA/QD7/wAA/wD7AP4AAPwA/wAAAA79Dvz8/f3t/AUA//0W//3+/v//Bf/5CQT/Af8R/v/+/wH//P3+/wH9FPz8/Pz3/fYR/PwJAA0AAAAA+AD//v//Af/z//////n/FP8M//3/B//////1/wEN///+/BL7+/z7Dfz8/v/7BP8N/wD///3//v//AP7+Df79/v36/vb8/P4b//n//v//+v/7/P7/If8L//////z/+wQF/vv9DPz8/P0T/fP5BfwKAP4AAAAA/wAKAP0A/gALAAAAAP0A//////4A+//////9//////8Q/wD//v//+P/9Af3/Fv8N////AP0A/P/8AAP8B/z8/PwH/Qv4B/0B/wr/AAAA/AD//wD//v/2/v7///P//A3+/xv/DP///v79//QT/v7+/wf//////P/+////Bf/4/////wP///8R//3////////3/wsFA//9/wX+/v/+9P8HAwb+Av/1/////yD/+P7///wABwAAAP/8//38//8I//n//////v8M/gj//AD9//8A//7//v3/AA7/Df////8G//z+/v/8AP8AAAAACAD//wD//v/4//////3//v///xX//f////8E/wYH/v78//r/////Av8P/v4A/f/8//////3/BAb8/wb//v////8E/wr9////APoA//8A/v8L/wAAAf0Z/fz9/P/9//cH/AP/Df////8H//v7/v/9AP0A/wAA/gD7/w3/Af/3/////xUA/P//AP7/AP8AAP8JAP7////+/xX/////+P/8/v7/Av8Z//////P//P7/AP8A+wD///8B//////8M/xb/////+f/8/v///f7+//////v/Gf77//3/+//9///5//3+/v8a/Rf7/Pz9+f35CPv7DP/9/////xH//f7///3/AP/+//8N/gj7//77AAwA/wAA/P/8/wD/AP/5//////f/BQ0G//7/+//////9/xX//AD9/Qb9/f39/P0X+/39BAAPAAAAAPsA+//////+9P37/f0S/QL6AvwS/wr/////BP/+/v///f8N/wD/APwA////AP7/CP////8F//z//////wj/AP//AQD//////gALAAAAAPsA/wD/AP/9Evz8/PwL/Qf6/P0B//v//v//+v79/f3/HgD7AAAAAP8ACgAAAP/++v7//v4E/xAE/P/8APwAAAAACgD/AAAA/vwT/P38/Af9//79/QP/A//////4/xD9//8B/wL/////Cf/6/Qb//f8E/v/+/hv/+/j+/vsA/QD/AAD/AP8AAAAJ/vb+/v7+/P74BQH/Hf/4//8A/wgA/v//AAf///////8S//78///+/+r/////JP/8/////QD7AAAAAA8A//z/////EP///wD8//z/AP/+/wj//////P8F/////gD+AAAAAP8A+QAOAP7//v/+//8A//7+//8N/hj8/v3++P75/gb9Bv8N/wAAAP0A/f////8ADAAA/wD6AAD+/wD+//j/////Av8EBAD/Bf/7//////n/GP////wA/AAAAAD9AP//AAALAPn/////Bv///QD/Cf/8/wAA/w0A/v//AP7/+v////8H/w78/f/9APsA/wAA/gAH//4ABgAN/wAAAPsA//8AAP8A/QD+AAD9AP8AAAAL/xj/AP8A9AD8/v///gD2//8AABIA////AP0A/QAAAAAJAAD9AAD///P/////Gf/5/v//A/8W/////vb/Bf3+/////v////8B//7+//8LAAr/AAAA/gD+//8A/v8H////////BP////4A9f////8Y///////7AA3/AAAA/AD+//////8L/////wD//v/+AP7/+f////8N///8//8EAAD//wAACQD9//8A/v/6/////wH//f7//w7/C//////9APr//wAD/wf/AP8AAf/+//////73/vz+/QL+EP37/g7//v/////7/w///////gP9+v38+v0A+gH9IP/7/////wT/Cv////7/C/8A/wD8AP//AP/+/wT//wD/CgD++////v/6//7///v/+/8E/xP/Ff/////9//v9///9//8AAP8A/wAI/wAA//8T//////z/+f////7/+//+//77/wn+/v4Q/woAAP//+/8C//8A/wD8AAD/AP4A+wgJ//3/+v//AAAE//79BAAGAPf/AP//EQD+//8A/v8S//////j//P7+/wT89fz8/fz0/S77AP0B/QL9/P39EP0A/AL+Bf/7////////D//+//78C/v7/PsS/P4A/vsE/wn//////P8G/////v4F/v7+/hL++wf9/fkA/QAAAAD/AP8A/wAI/wP/////+f8BCv////4A/f79/RH+9/z8/g//+P/////6/woO///9//f/////Ev/8//7/Bv8W/wD///f/+/////7+Jf7+/v7x/vb9/f8D/hb+/v799f4D+wL+A/wH/Pv8/Av8APkA/BH/AwD///8KAP39///9APr/AP//DgD///8A//8O/wD///3//P8A//7/Af////8N//3+///9/xb/////+f/9/v7//f8I/v///wf//f3///7/+QD////9AAv/Bv/+AAr/////+f///v//Bf8I/wD//wH//v////4A+wAAAAD+AAgD/gD///7/////+P8Y//z//v/7/////w3/A/4B//8ACgD/AAD4AP79/wAG/wz////+9//7BwT////6/////xL///v///8A+gAA//8OAP3/AAD+/xb/////+P/9/v///f8M/////wX/+v7///4A/AAAAAD/AAz//gD+/wv/////+/8C/gj/+f8D/v/+/Q7/+gT+//////////8J/wT+/v/+/wAAAAD/DQD/+////v0Q/v3+/gX+//7+/gH//P7////6//z+FP8E/Av8/P38Cf36/v/8Df/4//////v//P/+/xn+Fv39/f0V/u/8//z/APoA/wAA/gAN/wAA//4Z/v7+/vz++/sA/gH+Hf7////2//3+/v/8//v/AAD//wD/DQD//vwB/Pz8+wL8Gv7//AD9/v39/fwO/Qz7Cfz7/A/7/Pz8A/wEA/78BAL///3/BP8A//8E//8B//z//wL+//8C/wf/A/v9///9+P4BAQ0I+wD//AAAAP8A+wAJBf8AAAgAAP4AAAD///0AAP4CAP7/BwD//wD//wH6Afz6AQIJ/QkA+wH++/z+/AMGAP4NAv39AP8BAP7//wcA////Af8C/f8B/AMC/AL+B/4A/AEAAv8KAP3/////AAD8AAD+AAAAAAAJAAn///wE//z/A//+AP7/9wT//wUO//0CAvj+Cwj++QD9+Af8Af0B//8G/QD/AQD///8E//7/+wAA/P35/BH7CP4D//4A//3+/f4P/gD+BP/9/wD/Af7+Bv4I//7+AP8G/QD+//////8I/fr/Av39/PwG/Q/9BAD8AAAAAP8ADv/7AP8G/f4B//39/gj+Bf/8///9AP7++v4O/A3++wP///7///7/B/8D//8A/gH/////APr/B/8HAfkG/////f8M/v4C/v/6/wH///3/CQQAAP/9+v8A/AL4/BP6C/oDAvv///v8+vwN+wn9Bf76Av79//v+EP79BwD8//4I/wb9////Afz//AD/CQAE/QAAAAD+APwA/wkABP0AAAAA/gD+/gICAQILAv35APv/E///9////f////8A//j9/gn9AQIC//3//gn//wj///3//////wP///7/AQH//gv//v7/AQD8/QD/BQgA/////////AD//f8MAAL//wD+Avv8Av4C/gYH+vz7B//9Cv7/Av3++/4GAf4ECwD+/wD9/wX++/7+/wADAP//B/3+AQH9/woM/vwF/fYG/fv/APwGAAD9AP/7/wv+/v4AAPwDAAAABwD//wD+//0A+fwA/QH9+xj8Cfn+/wABAP///wL9/AQFAP0AAP8BCf///////wT5/P0BBwL9/PsLAf///QAB/gD+AP//AAAJ+fkCCv/+Bf7/A/7+BgD6/v8A/gkA//3/BQP8//8N///+//7/Af8ADf///AAA/QAA//8A//kF//4AAAgA//8AAP///QEB+gD8/QMEBwAD//P///3+C//8CwL/BAD9AAAAAP0A/wAAAAr/+wgAA/oR//v7+/0CAfsN/f4BC/7+/v78/f//CP8O+/3//gH//Pz///////8LAP7//wD+APv///8BCAD/////AgUJCP0A/v3/+wj89f0D+Qb8/QEK/gX///r+/wAAAP3/CP8D/v///v/+AAAAAAgAAP4AAP8A9P8A/gAWAP3/AAD/BP8I/f76/P/+DAX5/QAAAgD9/f//AAj//AP//QwAAPz9/wMG//n/AP7/AAD/CP///gAC///9/wL/AP0A////AAkJBP38AP/3CP38/wEC/gT///8ACP///P8A//8HBP////3//v4D///+A/z+/wYJ/fz6CgD5BP///v///v///wcA/wD//wD8AAkAAP8AAP///P///f8X/v/8/P/+APsJAP/+CQD+///7/wD8/wD8/wkABf//AP8GBf/9/wEH//z7Af7/AP//AP8A/////wr//v0D/wP//wj+AP4C//wE/gz6Av8B/BL+9vb+AAoAAP8A/AD//////wAAAAAHAP8AAP8AAP8E//8A/v/6/v8H/f8G/wn/AP8A+///Bf8A/gIGBf///voAAP8A/v/+/v8D/vz9/wD/CgX9//sC///+EP/9//7+////+v8EAP7//v4FCP4A/f///v/6//4M//8F+///Av//Df////////8D///+AQYF/v7///4A//8AAAL/AP0ACf/8//7/AP//CwD///8A/gD8AAD+AAwA/v8AAP8A/wAADP//AP/7AAD/APkA//8ADAL8//8AAwD+AAAAAP8ACgD9AP7+/P7+/v76/P0IBP4P/w3//////P/8//7/AwP6AQb6APT//RH9+wkB/wABAQD9AP/+AP8G/w0D//z9BP/+/v///f/5/////wYA/////wj/BAP///8M/v7+/f3+//v+//3+C/8B+wgA/v//Bv8A/f///wb//f/+/f4UAf7//f79/v4AAP3/AP8ADAD//wAA/v8I///+AwYA/vv+/v///wkA/////wD/Af7/Af/9/wEC/v/+/gf+AQAJAAACAPkAAP8AAP/6//8P///9Af////////7+AP8DAv///gj////5///+/wv+/gj/AP4D+gD/AAAIAP8AAQD+Af4LCAP99fz+Bvv5Bgn7AgMF/fz+/QEB/AD//P/////8Av////8MAP0AAAAA/QAN//0A/v/9//////j+/xf8/////wEABv7+///+BP7//fsA/AAMAf/+Af34Cv/6AwD//wIB/v///gr/DP///P4A///+/wP9//4BAP0B9/8AEv/+/gz/A/v//wD//////v//Bv8AAAAE//77AP//////APv//gAADwAA/gAA/gD//v8AAP//Cv8H/P39/P77/wYFC/78Cv///AQA/P8A/wAA///+BP/9/QL+BP4I/f8AAP8ACP/9Af/+AAH/AAD/AAAACv///P8A///8//8A/v7/Fv71A/77AP/9AwALAP8B/wD/APcDAf//DP//A//9/gEDCf4DAQIA/f39/P3//gH/Av/+Cf/+/v4D/wj+///9/AEG/v8E/v8OAAD///4A+QD/AP/7AfwB/f0K/PoIAAn6APz////+/P//Dv8C/////f///gD9/wr9Bf///v////8U///5//79/vv9/v/9/gD/Ev8F/v/6+////An9/wn8C/39/f8DAP/+/v////8NAP7//wAA//7///8ACgD9/wAAAf4ADP8A//7+AQD+/v33Ef8K/P79AP8A/////wn///7///////////8K///+///7/gQGCPv//fn9BAIDAAD/AP4B/QAABwAB///3Av/+/Rn/+/4B/v0ABAH/Av/8///+Bf7/AAD9AAD//////wv//wH/CAEFAP0A//7//f7/BgX///78//7+CP3+/vj+/gAB/P4JEf/+/P35+v0BEA78AvsA+/7///z9/gsB/v7+Bf0D////Av8ACP7///7////5+/8CCwX/Bv7+//z/EAD//v/5//79AP8D+/j8BwUEBwD8/Pz/CP//AAIAAP/////+AAn///8BAgH+/v/+/v8I/hIH/gH6+f/7A/7+/QAI/gD//f4A/P8ABv8AAQYAAP7/AAAAAP4AB/8B/f8A/wAA//8B/wEBAgAC//0B//4G/v4C////AAH+////B////iD+/v798QT2/AEAAQABAAAA//4A/f//AAgABwAAAAD/AP8A/wD//AgB/gEJ/Pz/+AT7BP8MAP//Bfn//v7//v8ABgEAAP//AP//AP///v/+/v8JBf/////9////Af8CAQX///7///8A//4AAAn/AP3/Bf3///8E//8C/////wb8/wAM//////b/Bf0C//4A/wAA/f/9//8R/f//Af4AAAACAgD//gABAf8K///9/wb///////sG+//9///9/xD//f/+APoC//0AEAH//////P//Av/+CAH//wT/+P/8/QAF/wIH/v/+/gP+/vsA/QIFB/7+AwH+/gAACQAA/gAAAAAA+wAC/gT++gD8AQ78A//8////AA8A/f8A/QAA/P8B/f/8/v0A/An/BAUAAP7/B/3+AAD+/wb+/////////g///v7//v/8CP8C+/3//f4EAgT//BX+/vsBAf7+AfgABPwE/f0A+//+/f4BDv/+/f8ECvz9/wYD+/39/QAFAQYKAP78+/3+///5//j6/f//GvwL/f3/AAEAAwv//f38AAAAAP4AAAoAAAD///wA/gj/CP4C/gD+/v7//QD/AAAJAP7/AP8AAP4AAP4AAAsAAAD///wABfz8+/z7BwD9+f4JC///B/8B/f////8B/gL+AAAKAAD9AAAAAAD//wT+AgD+/f///v8EBP/7/v8CAfv/+/3/ARP7AAAI/gD+AAD/AAAEAv///v4C/v7+/vz+DwP/AQAD/wABA/3+/v4CBP0C/wED//38A/sBAv78//8JAQL//v/+//7//gIK//3+AQT9//0AAP8AAAkAAAD/APwA///2//78//8AB/8P//39+wf+Bfv+/v0EBAT7/f0ABQL/Bfz3BgEGBAH7BAAE/AD//v8D/v4M///+AQD//v7///7//v///gYE//4B//oEEgH+A/7++QD+/v7+/f//H//++f7///7+9f7///j//gH7/v8Q/Ar9AvgE/fz2CQD8/wIN/wMBA/4HAfsA//0D/P0NAf/6/wD9AP///wD/+v//Dv///v//////////+gT/+v//AP//D/8AAP0A//3/AAD/AAz////+AA3//v///v///wIA//3+/wsC//3///79AP8IAQH//////wL+///+AQEF/gL9/wf//P/+/f8ACf4AAwD+Av0AAP0AAPwAAAAAAAoA//3/AP8AAv8I//8A/w7//QAA/fsC////A/3//vr/+Aj8Bv4V/fn8//8D//8H/P7/CP39/v///wH+//8E//7//wcA/f8A/gH+AP8NAP/+/////wME/v//Bf7+/gIG/v3/Af0C/f4EAf//Ef7//wD4//v+Cf3+/v8EAf//Af///v0BBf4G/v8X//v///r///kA/f/////9/////v8PAf3+CQb+/P7++wb/AAAABgAAAv8AAAAA/AAI//79/wP/AP///wD///7/Av0A/v///v//DQD//wf/Av7////+/gT///3/Bgf+///+///+AP8A//0C/wf/Av/+///////////9//4OAP7+AQP/Av8I/v0BAv/5/////P4BB////wP/A/0AAAkA//8AAAAAAP//+/7+8/8E/vz6/P8iAP36/v/7BAL+/QEPAf8B/wEKAfX/Fvn++/r/BQn/Afv+AP/9/gL9/gH2/vz/A/7//P0VAwb//Pr7/v8CAfkb/PkAAAAAAAD///7/BwD///oF//8ED//+/v75/gD7/wD//w3////+AP8A/gYAAAIDAAD///r/APv/AP//Dv////4A/wEMAf7//vsC/P/+Av78BgQLAAT5Av/9/vn9AAX///8D+f/8/gb+Bv////8I//0C//4BAf8AAP8ACP/9Af/+AAH///8FAgIF/v/8/gT6/v4BAP/8ABD//f3+BfwA//8A/QEKAP//AP/+//8KAP/7/gEAAv////8F//////3//P8D/wX8AAAJAAD9AQD//wAA///+/wYGAf///v///wAA/wAABgP/AP///f/+EPv+AAD//vz/B//7AAsAAAAA/AD//wAA//v//w//AP3////////9AAAKAAD+AAD/AAD//gMD/gT4C//8/v0H+////f8O//////3///////r/DP/+AP8F//7+/QH//gAD+gL8BAYA///+BP8D/v7//fsK/v/2AAAOAAD/AAAAAAD/9gAADgAA/wAAAAAA//YAAA4AAP8AAAAAAP//Av7//f4J/v8D//7/9vn8/QH/Cf8K/gcF/fsI/w7///f///3//wP9B/8I///5///+//8B/QT+/AD+Dgz9+vz++gAL/wAAAPoA//8AAP/+AAD9AAAIAgD//wD///z/AAL/CAL//v///v3/BAEL/v3+/AQBAPr//wEACv/+AP/+AP/+//v//wf/B/////8B/v////8T//z///z///7/+v7/9/35AREb8wH8AAAAAP4A/gAACv0A///+///+//3//xD9/////wL/Awb+A//+//z//wX9//z8DP/+/f8G/f//C///+f////7+CP4AAP4AAAkAAAAAAP0A//z+/v0BF//9/f8B/AD//wD8AAkAAP8AAP8E/P/8CgD3/BD6A/77BwEG/QH9/f/+/wD//wj/Af0A//3/Bf8A//////r/Efz+///9AQL+AP8FAAb8//8A/////wH/+/3+BP3+Bf4JAf3/Af8A///+/wn//gD//wD+AgAI/wAA/wD8AAD8//8A/AH///4CBQcBAv8A/v38/gT+AQED/vr9//cEFP3+AQf/+gD//wAA/gr/AP77A/8AAAAA/QAHAAD/AP////8I////Av///wT6/////wL/Af3+//8M/v8AAP0A/wD///8F/wb/B/8E/QX+/AH+BP78/P//Av8N//4A//3//v3//wL/DP/+Af/9//79CP8A/QAA/wD/AAAAAP8BAf4JAfsL/AH+/PkAAAgA//4AAAAAAP0AAAD/AP3///8ACv0B/wAA/gAL////AP7///////7//QT+Bv8E//3/AP3+/wgCAAf9Bf/99v4N///+Af//AfsA///6BvoDBRH//vsCAPf9AAD+AAAHAQAAAAD9AP/6/////xL///v/////+gr//v0R//3+//v9/xT/////+AT8/QL//AAA//8AAf8HAP/////9A/z8DwMIAvkB+/z4AAD/AAAHAAAAAAD+AAAA+gAO//8AAP7///8A////CP/+Av/+/////w3/AAD/+f/+Af8A/////P8S/f3//wL//v4ABv7//wX9Af///wD/+vsD/gH9B/4O//wD/AD+AAAA////C///AP/7///9AP8LAAQA/QH//v/+/wIA/P0J/QQD/QD/CwD//f8AAAAA/P/+BwH+Awb5/gACB/v5AP0AAAAA/wAI/wAAAP8AAP8CBv7//wX+/P8AAP8AAgj/AAD/APsAAAD/AAAB///+/wf///wA+v/8CxH9+gT8/f0ADAAAAAL5AP/+AP8AAP4AAP8A+gD/DQAA//77AgL+/Ar+/wX8AQAA/P4A/wMJAP7//wD/BPr3/vkD9v39Hv8H/P///P/+Av///wP/Cf8AAAAA/QD/AAAIAAD/CP/+//7++v//CP8D/wn/AP8AAPwA//8AAAD//f0A/gMB//8KAv3////8//v9/v//Cv8L/v8HAv8DAf3//f//AP4B+v0C/QEA/vwJAAICAv3+Av/8Av/+/f8GBAD8AAD+//7//g7////+/PP++gQB/f4a/Af9AAD+AP8C//8ACP/+AAAA/gD+////AAn/Av////v//wX//wAF/wP/AAD7AAD9/wAA/wAN///9+/n+BBUIAfv7//sA/gAAAAAK/wD8/wAAAAMB+f7/DQf+/f39/QD+AAAAAAr/APz/AAD///z//QIG//7/AgT///8D//4MCf7+/AH4/QD8AgAAAwgAAP3//f/9+/4H/gQE///+//0FAwj8AP0BB/39APsB/v37/wf//wP///79/wgLAf/7//8E///9///+/wgAAAAA/QD///8A/gASAP8AAPwA+f//AP0BBvkA/f8D//4D/gf8CQAA/AAA/wAAAAAAAP39/wf/A/z//v/9/QoA/AAAAAAKAAD9AAD/AAAKAAD8/wAAAAD9AP78Av38/fj+B/sP/gj//v///v/+/w7//v/9//7///7//v8C/w7/+wAACAAA/wAAAP8A/QAA/v///wD9/////wAM//sF//79+//+/f4AFP/7/v/8/vz/DP4U//b/AP7/CAP9Af/+AQD+AAECAf4A/gH8/wICAQD/AAD//wAAAP8ABQD//fv//wcK//79/wD/BgX+/f///P///gMD/gAAAAD+AP8HAP8AAP/+/v8CAAD/AP///wAHAQ0E/v8B/P/5///8/wD/AAD/APoA/wkAAAIAAP0AAP7/////Cv//AP8DAAD8AAAAAAAFAP38/AUD/QT//v7/CAL//wIB/Pz9Bv/+AAIF+/3/CP7//v7+/v7/Dgz/Avv/BP3/////+/////7+/wQB/gP9Dfr9+/39Cv/+/v////4FBf8P////Avz//////vz89/4C/f38/PsVAAMHAwf//AAE+wr8+wL/+/74/P3y/gH8+/n6/jH//v3/9P8J/v76/v8W//z///7/+////v//EwD/AAAAAP8A/wD8AAn/+////f/7/v79//8a//39/vP/Bv7++v3/HgD/AAAAAP8A/wD8AAn7//8LAP/9//////8E+///C////f//////BP76+P4BAvf8/R77CPwAAAD/AAD//gAIAP/////7//0B/v//C/4H/v/++v4E/vz+/gr+C/3///3//QL9/v8P/gD/AP4AAP8A/gAJ/wAA///9/gD/Bfr//gsE/f79Bf7+/QEFAff8/gsA/wMB//8A///9//8G//79/wH/Agj/AP8AAP8ACf8AAP/7AP//AAH////7AP8B/v//BP8J/wIABP7//P0I/v0C/gH//P7///sGAv///gr+/f3/BP8FBv/////+////BP///v7//wP/BP//A/7///wBCP7+/Qb9Afn///8ACAD+////Bv78+gP+AwMB//7+C/4BAf//AP/9A//+Agb9//3+AP8JB//////8/wD6AP8B//4ADP8AAP4AAf/8AAn+Af0A/QL//f/7/gIGCv////4B/v//9//6BP3//wr/Cv0AAP4AAAkAAAAA//0AAAIEAP/7/gIA//8F/wD//QAC/f8AAP8ACQAEBPv+BAb8///9/wL9AP0D+/0D/wD9A/4EAgD//QAACf8DAP///f8AAPwAAAgAAAAAAP8AAAT9/QAK+v/9A/8F/P79AP8A/woAAP8AAP8A/AP6/QAA//0F/gUEA/4C/QAH/v7//v4D/v7/+v7/FwL//wH+9//+/gcCB/v7//7/AAADAAAAAAkA/gAA/gAA/f7+AwT9/f3//wMAAQYEAwP9CQL2//78/wH/BgUA/QED+AD+/gD+Avz+//3+/xn+//78////////EP/8///8///+AAAAAAr//gD//gAA/wAAAAAK//4A//4AAP8A/gb/////AAIBAPwB//8AAAAA//8L//sA/yEf/fP9/fH99fz7/fsMAP/8/wD+AP8A/wD/Cf8A/gAA/gD//wAAAAgJ//3///z//v////4PAf/8///8///+////+/8J/fwFA/0B/PwH/AAA/gAAB/8AAAAA/gD//wX//wf///////7/AP/6AAD9AAAAAAAO/wAA/AD/BgAAAP//A/8A/woA//3/AAD/AP4A/v7//v3/AQP8/BX9/P76/f4A/vz+/R/+/vv//f///f/7//4Z///9AP7+/gAC/v8G/wEC//8BBP/9/f39DP0A/AP/AgD//wb5//4J/v7/AAz///8B/P8G//v+/gMG/v4EBfz//v7+/v7+/P/+AgIB/AsC/wD7AAD9BP8H/QAAAP/9AP///P/+/f7//wH/Ev4A/v8AAP/8AP8JAAL/AP/7AAEC/wD/Af8F//8IAgD//f3//f4EAv4AAP8AAAoAAAAAAPoA//77Af0BCAn6+/wCBv/6A//9BQP+DP7++/4A//4AAP7/AAv/+QX/AP0A/wD//wD+/w7//QAADQAA/gAAAAAA+AD9Dfz9/P0E/fwHAAT8AAD9AAD+AAAAAAj/AAj8/v/+/fz+DP4F/vz+/v8DDP77Av4D//z+///4//79/wH///8OA//++v8C/v3/A/7/DAL//f7//f4P//z+AgX+AAD/AAAHAAAA/wD8AP8SAgD/AP//9//8/v8A/wYA//3/////Bv7////9//8G/wT//v79BP7++wL9Dfj9BPsM9wMA/v0AAAz/AP//Bfr+///9//wH/v//CP8A//8B/wD///7/Cf/+AP8AAAAACP//AP/+AAD/AfkD/Pr/Av0O/P78CQECAf0AAfr/BvwGAv3//fv/AA79/wz+/fv9//sI/wEDBv7+/v75Bf37/P/5Afn8EPsa/Pn9Cgf+BwL6/wH++v38AAr/AAAA/gD+//8A//8J////DP3//v/9+/////3//wwD/wAC//n//f//B/z//v//////B/8B/P8A/f3//v7/CwT///sA/gH//wAF/wb////6///7////Af8R/wAA/wD9//8AAAgAAv/9+v8B/f78/Ab7D/wEAAAAAP7//gAI//8A/xL//vkBBPz//v///v///v///gT+/wAH/wD//v74AP0HAv3+CvwJ/AAA/QAA/QAAAAAACAAC//0DAQn9//////3///77/v0K/Qb/Av3+Bf8I/wD/Afv//QH+/wT/B/n/AQD7Af/+/wr+C////f8A/v//AAAAAAAA/wAABwAAAAAA/QD8Afn9B/wG///9/wz+//sI/wf4Af8D/f4H/Ab/BP0EAfz///7///8A/P8A/wIKAP7/////Bv3+AAL9/P4I/gP//P79/v79/gj//wr/AP/9/v8C/v/+Bf////8G/wv/AP///v/+/////wP///7///7/B/8D/////wP//Qb////9//4GAf4D///9//8D//8E/wD/AAD/C/8AAP//+wD+/fz//wT9AQ7++Af+//4AAAAA//8R//gA//79Av8ABQL/AP3/BP7/A/n//wL+//8C/gr+BP4C/v8B/v/8/wQE/gD//gD/Awr///sB/v///w3///j/////AgL/AP/5AP8Q//8A///9//sC/fv+CAcA/v3+CP4B/wj/AQf+//////j/DP/9/v8B+v///wID//wAAggA//8AAAAA/v///v///hv+///+APP/AAD+AAAIAAAAAAD+AAD/+wAA/gAA/wADCf///gP///38/wwE/QP8AAALAAD9AAAAAAD7AAD/EAD//P//AP//+f8AAP0AAAz/AP//Afv/AAD+AAAHAAAAAAD+AAAABgAAAgAAAAAA+wAA/ggAAP4AAP////4D///4//8B/gT///8M/wD/AAAA//4G/gMB//4AAP0AAA0AAAAAAPoA/wABAP3//wAK///+/wAA/gAA/v8BAP8ACP8AAP4AAAgAAAAAAPwAAP8AAAAB/wD7AAn//wAAAAAL//0A//4AAP8AAAkAAP4AAAAAAPwA/f4FBQL//v/+/gT//QEA//v/AAkA/wD/AP8AAP4AAAr/AAD/APwACP/+Av/+Bf7////+/QAA/gAA+v8BAP8CCv//AQj/APv+//8D/gP+AAD7AAD7AAAA/wANAP///f8E//0A/v8FBP7/Af///gP6/gD+9/4VAAAKAAD8/wAAAAD9AAAA+QD/Dv//AP///////wX//v/+/wL//wX///4N///6/v///v8F//8BAf8AAAP/AAH/AAD+Afz++gX5/iD8/P37/wYB/wIB/P/+AP4D/v77/P/+Bwv//wD/Af8B/f/+/AD8/xT+AP7+/hMB//////36/v4B/f8D/////////gr///4AAAkCAAL8/gX8/vv/CwUA+v/++v///v8E/vz//gv/AP3+//79AwYCAPwC/QT5//37/gsEAQAS/f/+/AAC/P36Af/+9v8L/P///xH//P//C////wj8//7+//v+/xUB//8CAP/7/f78+v8GA//++f3//v7/Df7///wA/wf+//8F/wD//gD///7+BP/+B/4BAf/6///8/wz+/wv//vz/+v4A/wX+/wr/Af7//woI///++//+/f8C/v4CCf4DAfv9APwJ/fsABAYAAP/+AAD/APz/AAD+AAAJ/wAA///9AAkAAPwAAP8AAAAAAAD///3//wgDAgD//vwB/v4ABwAA/QAA/wD/A/8AAwT6/vwIAPv9/wYAAv4A/gL+AP/9/wAHB/8B/QAA/gAAAAD/AP///v8IBPv/BwP9/f0A/wEAAgD9//0F/wAABP0B/f8F/f/+///8B/r7//0AAg4I/vz9Av4E/QIAAgQC///8Avv+AAD8AAj/AAAA/wD/AgAAAwAJ//8AAPoAAP4ABv//DPv9//76/wT+AP7/AP7///7/C/4AAgAD+////v8A//8ACf/+AAH+//8B/wH+CP/+/QD+/P0AA/7+DAb+/f//A//8BwME/wH++v7//f8BAAD+Af///wAKAAj2/fsDA/7+/P4MAQAA////APz//v///wv/AAH//f8I/wf7/v//Bf8A/AAA/gYA//8A//7/BP0C/gf//wEA/f/////+/AANAAD//wD/AwIL/vv++v/+Bv79AQP/BP4C//7/AAL//QD//Qf//gAF//8B//3+AAD/AAAMAAAA/wD5AAAACgAA/wAAAP8A+gD2/v8PAAD+/wAAAAADAP/9AAD9AAAAAAAJAAD/CgAAAP8AAAAA+gAAAAMA/f8IAP/9/wD//f8J/f/+AgH/CP/5/v4B/wb//wH///8D//4A//4A/wv/AAD///0ABv/8/Pv8/P0A+xb/APoGAP79/hz+/Pr7//z++P/+//4I//8N/gL+/gb+AwIA/f4A/P/9Bv0H/wf///r///7//wH+/wID/gX7BP//BP7+//8C/wkD/P7/AQX7/QD+/wD/BPoBAAn//v8A//8ACAP+AP/+////BPz7/v4CCv///v8E/v//Bv/9/f7/A/7/AAQDAgb/Avz8//7+AQAA//z//wD/+//+Ff7//gMD+/z5Bfn//Qv/BgEC/wL/Bf76///9AQMCAP//AA7//f///AAA/ggD//0AAP7///8A//8B/P39+gEA/AMFC/3+/wQJ//0D/v7+AAL+/PsHBP0BAgX+///8Afz+A/8DBAX8Av/9/gD9+wH+DP/9/P7//v4DBv7/BgD/B/j/Bf38AQD+/Pz//wH9//8N/wMB/xEF//8A+P/9/v/9/v8IAAD///4A////Av/1B//9AP8O////AP///fz//f/9Cv//Bf4BBP/6/f/+/AX//g7+Bf39/v8F/f/9//////8L/wML//79/P7+/QX+AQAB/wD/BQT+AP7///8AAAAACgD8AAD/AP/+AAD+AAAH/wIAAP/+///8//8A/wcF/QP+//7+/vwHAP/9AAD/AAQD//3////9+wEBD/8C/f////8BB/3/CP7//f8B/wEBAv//APwB/gMABAAA/gEFAP78/f79BvoA+Pz9AA0B//3+D/wGAf3//wb6/v7+CP3+Av//Av8D/f7/Bf/+///5//8E//v//Q4B/wH/////BQP+/v8J/v78/wAB/////v8B/gj//v77//79/wP+/g0H//3/CvwB+QML/v37/gL9AP/+AP4BBwD//wAC/v4B/v7+/QT//wYAA/8AAv8A/AAIAP/+AAD//wH9//77B//+Af8K/gECDPz6+/X9/AP8BAwE/wT+Av/9Af8C//3///8N//7//v//Av/+////BQAF/v7//wEA/QAAAP4AAAkAAAAAAP0A/wgFAAb+/QH7/v/9/v/9/wH9AQH//////wsA//4A/wr/AAD///0ABP3//f0A/P0B/RP5APkH/vv7/yz9+/f6/foA/wkBAv39AP/+AQD+/wf+//wE+QEN/v39/f0H/wf///r///7//wEAAP0AAAv/AAAAAPwA/wT/////BwH/+/7//gD8AgAAAQcAAP7//v8A+gAA/gAQAP/8AAD/Av0I///6/QH//v4HAAAHBwAA//wA//8A/P/9///+AAUJ/wD+//3/CAP//QAA/v///wD///8IAgL/B/v//gD/+v7//Qv//wAE//////z+AQEB/wAAA///AQD/AA==';
