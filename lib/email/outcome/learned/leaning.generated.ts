/** Written by `npm run generate:leaning` from 5826 mails and sentences of the tests; not by hand. */

/** Checksum of the mails from which it was learned. */
export const leaningFrom = '98154bf3d50e494c';
export const leanings = ['rejected', 'on-hold', 'no-openings', 'offer', 'other'] as const;
/** A feature (leaning-features.ts) a line. */
export const leaningNames = `?
BOSS
BOSS CANDIDATE
BOSS DAY
BOSS FOLK
BOSS GAVE
BOSS JOB
BOSS MONTH
BOSS NUMBER
BOSS OUR
BOSS SOMEBODY
BOSS TAKE
BOSS TOOK
BOSS all
BOSS and
BOSS appointment
BOSS approved
BOSS as
BOSS at
BOSS back
BOSS been
BOSS by
BOSS decided
BOSS feedback
BOSS felt
BOSS for
BOSS gone
BOSS has
BOSS have
BOSS i
BOSS in
BOSS is
BOSS it
BOSS meet
BOSS not
BOSS of
BOSS on
BOSS passed
BOSS quiet
BOSS says
BOSS signed
BOSS so
BOSS that
BOSS the
BOSS this
BOSS to
BOSS until
BOSS want
BOSS wants
BOSS was
BOSS will
BOSS with
BOSS yet
BOSS you
BOSS your
CANDIDATE
CANDIDATE DAY
CANDIDATE MONTH
CANDIDATE NUMBER
CANDIDATE OUR
CANDIDATE accepted
CANDIDATE and
CANDIDATE are
CANDIDATE be
CANDIDATE but
CANDIDATE by
CANDIDATE experience
CANDIDATE have
CANDIDATE is
CANDIDATE more
CANDIDATE not
CANDIDATE of
CANDIDATE on
CANDIDATE refer
CANDIDATE the
CANDIDATE told
CANDIDATE who
CANDIDATE will
CANDIDATE with
CANDIDATE your
DAY
DAY ?
DAY DAY
DAY JOB
DAY MONTH
DAY NUMBER
DAY OUR
DAY a
DAY after
DAY all
DAY am
DAY and
DAY at
DAY be
DAY but
DAY for
DAY have
DAY i
DAY if
DAY is
DAY it
DAY noon
DAY not
DAY of
DAY pm
DAY so
DAY the
DAY to
DAY we
DAY will
DAY with
DAY work
DAY you
FOLK
FOLK JOB
FOLK OUR
FOLK been
FOLK for
FOLK from
FOLK has
FOLK he
FOLK i
FOLK is
FOLK need
FOLK no
FOLK not
FOLK on
FOLK she
FOLK so
FOLK the
FOLK was
FOLK who
FOLK with
FOLK you
GAVE
GAVE JOB
GAVE SOMEBODY
GAVE it
GAVE the
GAVE to
HOURS
HOURS are
HOURS to
JOB
JOB ?
JOB BOSS
JOB DAY
JOB FOLK
JOB GAVE
JOB JOB
JOB MONTH
JOB NUMBER
JOB SOMEBODY
JOB a
JOB and
JOB applied
JOB at
JOB available
JOB back
JOB be
JOB because
JOB been
JOB but
JOB by
JOB cancelled
JOB closed
JOB do
JOB filled
JOB for
JOB from
JOB gone
JOB has
JOB hold
JOB in
JOB is
JOB longer
JOB no
JOB not
JOB of
JOB on
JOB open
JOB profile
JOB put
JOB slipped
JOB that
JOB the
JOB title
JOB to
JOB was
JOB we
JOB will
JOB withdrawn
JOB without
JOB would
JOB yet
JOB you
JOB your
JOB yours
KIN
KIN is
KIN to
MONTH
MONTH NUMBER
MONTH TAKE
MONTH am
MONTH and
MONTH are
MONTH at
MONTH be
MONTH for
MONTH has
MONTH have
MONTH i
MONTH in
MONTH not
MONTH so
MONTH the
MONTH to
MONTH we
MONTH you
MONTH your
NUMBER
NUMBER ?
NUMBER DAY
NUMBER HOURS
NUMBER MONTH
NUMBER NUMBER
NUMBER OUR
NUMBER PAY
NUMBER a
NUMBER am
NUMBER an
NUMBER and
NUMBER at
NUMBER clock
NUMBER day
NUMBER for
NUMBER has
NUMBER have
NUMBER hour
NUMBER i
NUMBER interview
NUMBER is
NUMBER it
NUMBER jobs
NUMBER months
NUMBER not
NUMBER o
NUMBER of
NUMBER on
NUMBER or
NUMBER pm
NUMBER so
NUMBER the
NUMBER to
NUMBER which
NUMBER will
NUMBER with
NUMBER you
NUMBER your
OUR
OUR BOSS
OUR DAY
OUR FOLK
OUR KIN
OUR NUMBER
OUR TAKE
OUR and
OUR answer
OUR application
OUR are
OUR at
OUR be
OUR by
OUR call
OUR careers
OUR closed
OUR colleague
OUR decision
OUR filled
OUR for
OUR from
OUR has
OUR have
OUR hr
OUR in
OUR is
OUR not
OUR offer
OUR on
OUR other
OUR own
OUR places
OUR posts
OUR the
OUR time
OUR to
OUR until
OUR was
OUR will
OUR you
OUR your
PAY
PAY NUMBER
PAY for
PAY is
PAY the
SOMEBODY
SOMEBODY BOSS
SOMEBODY CANDIDATE
SOMEBODY FOLK
SOMEBODY TOOK
SOMEBODY accepted
SOMEBODY at
SOMEBODY else
SOMEBODY experience
SOMEBODY for
SOMEBODY from
SOMEBODY has
SOMEBODY it
SOMEBODY of
SOMEBODY on
SOMEBODY one
SOMEBODY the
SOMEBODY to
SOMEBODY was
SOMEBODY we
SOMEBODY who
SOMEBODY will
SOMEBODY with
SOMEBODY you
SOMEBODY your
TAKE
TAKE JOB
TAKE OUR
TAKE a
TAKE and
TAKE as
TAKE at
TAKE before
TAKE care
TAKE on
TAKE the
TAKE to
TAKE you
TAKE your
TOOK
TOOK BOSS
TOOK CANDIDATE
TOOK DAY
TOOK FOLK
TOOK JOB
TOOK OUR
TOOK SOMEBODY
TOOK a
TOOK and
TOOK as
TOOK for
TOOK from
TOOK has
TOOK is
TOOK of
TOOK on
TOOK so
TOOK the
TOOK this
TOOK to
TOOK we
TOOK who
TOOK will
TOOK with
TOOK you
a
a CANDIDATE
a DAY
a FOLK
a HOURS
a JOB
a NUMBER
a a
a all
a and
a at
a but
a by
a call
a chat
a contract
a date
a day
a decision
a different
a few
a for
a freeze
a from
a good
a great
a hiring
a in
a interview
a it
a letter
a licence
a more
a new
a next
a no
a not
a of
a on
a or
a please
a recruiter
a reference
a second
a short
a small
a so
a strong
a the
a this
a time
a to
a us
a we
a week
a weekend
a weeks
a who
a will
a with
a would
a yes
a you
a your
able
able the
able to
able you
about
about DAY
about JOB
about NUMBER
about a
about and
about it
about the
about we
about your
above
accept
accepted
accepted the
accommodation
account
address
advert
advertised
advised
afraid
afraid the
afraid you
after
after NUMBER
after all
after i
after months
after six
after the
after three
after we
after you
afternoon
again
again MONTH
again for
again in
again the
again year
again your
against
against so
against the
against you
agency
al
all
all CANDIDATE
all FOLK
all OUR
all TOOK
all are
all best
all filled
all for
all here
all i
all need
all new
all of
all open
all posts
all the
all week
all you
allow
alright
am
am DAY
am NUMBER
am about
am afraid
am going
am not
am on
am sorry
am that
am the
am this
am to
am we
am writing
am you
among
among those
an
an CANDIDATE
an DAY
an OUR
an answer
an by
an for
an from
an hour
an internal
an interview
an offer
an to
an week
an with
and
and CANDIDATE
and DAY
and NUMBER
and OUR
and SOMEBODY
and TAKE
and a
and about
and again
and am
and an
and and
and are
and back
and be
and before
and can
and come
and could
and decide
and do
and for
and has
and have
and i
and in
and into
and is
and it
and know
and let
and letter
and longer
and meet
and need
and new
and next
and no
and not
and of
and offer
and on
and one
and others
and second
and see
and that
and the
and then
and this
and until
and we
and were
and what
and will
and with
and would
and you
and your
announce
announced
answer
answer DAY
answer by
answer from
answer is
answer to
answer within
answers
any
any ?
any further
any more
any offers
any questions
any the
any time
anybody
anyone
anyone on
anyone this
anyone year
anything
anyway
application
application FOLK
application JOB
application NUMBER
application and
application any
application at
application be
application been
application for
application further
application has
application in
application is
application not
application of
application received
application rejected
application service
application submitted
application the
application to
application under
application was
application your
applications
applications are
applications for
applications not
applied
applied for
apply
applying
applying to
appointment
appreciate
appreciate you
approval
approved
approved appointment
approved your
are
are CANDIDATE
are DAY
are HOURS
are JOB
are NUMBER
are OUR
are TOOK
are a
are about
are and
are anyone
are at
are but
are by
are filled
are for
are fully
are going
are have
are hiring
are i
are in
are it
are list
are longer
are looking
are no
are not
are of
are offer
are offering
are on
are one
are out
are positions
are small
are sorry
are the
are this
are to
are unable
are waiting
are we
are welcome
are with
are you
are your
as
as FOLK
as a
as are
as as
as is
as it
as not
as of
as soon
as the
as we
as you
as your
ask
ask for
asked
asked for
asking
assessment
at
at ?
at DAY
at NUMBER
at OUR
at a
at all
at an
at and
at before
at hour
at in
at not
at of
at on
at pm
at present
at the
at to
at we
at you
at your
attached
attend
attending
available
away
back
back DAY
back MONTH
back and
back in
back so
back the
back to
back you
band
bank
bar
be
be DAY
be HOURS
be JOB
be MONTH
be NUMBER
be OUR
be a
be able
be and
be as
be before
be by
be considered
be first
be for
be from
be further
be if
be in
be inviting
be new
be of
be on
be taking
be this
be to
be touch
be until
be us
be week
be with
be you
be your
bear
bear with
because
because of
because the
been
been JOB
been MONTH
been NUMBER
been TOOK
been a
been accepted
been an
been and
been are
been as
been at
been back
been cancelled
been closed
been delayed
been filled
been for
been not
been postponed
been put
been received
been shortlisted
been so
been submitted
been successful
been the
been to
been told
been unsuccessful
been until
been we
been yet
been you
before
before DAY
before MONTH
before NUMBER
before a
before any
before can
before i
before it
before the
before we
begin
begin ?
being
bell
best
best regards
best wishes
better
between
between and
between you
bit
blue
bob
booked
both
bother
bother DAY
bother a
bother on
bring
budget
budget is
building
bus
business HOURS
but
but MONTH
but OUR
but SOMEBODY
but are
but has
but have
but in
but it
but keep
but no
but not
but on
but the
but we
but will
but your
by
by BOSS
by CANDIDATE
by DAY
by MONTH
by NUMBER
by a
by and
by at
by end
by i
by if
by mistake
by of
by on
by the
by we
by will
by you
call
call DAY
call NUMBER
call OUR
call with
came
came and
came fine
came in
came second
came the
came through
came to
can
can ?
can DAY
can MONTH
can OUR
can SOMEBODY
can TAKE
can a
can anybody
can be
can before
can begin
can do
can it
can make
can more
can not
can offer
can on
can promise
can see
can start
can the
can to
can until
can we
can with
can you
can your
cancelled
candidacy
candidature
canteen
car
care
careers
case
caterer
centre
change
changed
chat
chat on
check
checked
cheers
choice
choice SOMEBODY
church
clock
close
close the
closed
closed and
closed on
closed the
closed without
closely
closer
closer to
closes
closes on
closing
closing date
code
colleague
college
come
come DAY
come MONTH
come a
come back
come in
come on
come see
come you
comes on
coming
community
complete
complete your
completed
confirm
confirm your
confirmed
congratulations
congratulations have
congratulations you
consider
consider for
consider you
consideration
considered
considered the
contact
contact the
contact you
contacted
continue
continue with
contract
contract JOB
contract NUMBER
contract in
contract is
contract the
contracts
conversation
coordinator
could
could be
could not
could the
could you
could your
course
cover
crew
customers
cut
cv
date
date NUMBER
date is
date the
dates
day
day DAY
day the
dead
dear
dear BOSS
dear CANDIDATE
dear OUR
dear after
dear are
dear dr
dear for
dear has
dear i
dear is
dear jo
dear mr
dear ms
dear not
dear of
dear refer
dear thank
dear the
dear to
dear we
dear would
dear you
dear your
decide
decide DAY
decide by
decide on
decide the
decided
decided DAY
decided SOMEBODY
decided TAKE
decided not
decided the
decided to
decided with
decided you
decides
deciding
decision
decision DAY
decision MONTH
decision NUMBER
decision and
decision be
decision been
decision by
decision made
decision the
decision will
decisions
declined
delay
delayed
delayed can
delayed not
deleted
delighted
delighted to
deliveries
department
desk
details
did
did TAKE
did get
did not
did the
did your
different
discuss
discussed
do
do ?
do DAY
do JOB
do TAKE
do a
do and
do any
do anything
do be
do from
do have
do need
do not
do on
do suitable
do the
do think
do to
do with
do worry
do you
does
does not
does this
does what
done
down
dr
dr for
dr the
dragging
drive
due
due budget
due on
due the
due to
during
each
earlier
early
early MONTH
ed
either
eleven
else
email
email as
employment
end
end MONTH
end of
end the
end week
ended
ended up
ends
enjoyed
enough
enough the
enquiry
evening
every
every CANDIDATE
every DAY
every MONTH
every in
everybody
everyone
everything
everything the
expect
expect be
expect the
expect to
expected
expenses
experience
extended
family
far
farm
favour
feedback
feedback to
feel
fell
felt
few
few weeks
filled
filled JOB
filled the
final
finalist
finance
find
find JOB
find your
fine
finish
fire
firm
first
first MONTH
first of
first one
first to
fit
fit for
five
five HOURS
fixed
flat
floor
follow
following
following interview
following your
for
for ?
for CANDIDATE
for DAY
for FOLK
for HOURS
for JOB
for MONTH
for NUMBER
for OUR
for a
for all
for an
for and
for application
for applying
for are
for at
for attending
for back
for been
for but
for by
for chat
for coming
for contract
for cv
for day
for for
for from
for has
for have
for in
for interest
for interview
for is
for it
for months
for next
for not
for of
for on
for one
for openings
for other
for season
for second
for sending
for six
for so
for that
for the
for this
for time
for to
for trial
for understanding
for us
for was
for we
for week
for weeks
for which
for will
for with
for year
for years
for your
forgotten
form
formal
forms
forward
forward with
forward you
forward your
found
found FOLK
found SOMEBODY
found a
found for
found the
four
four weeks
free
freeze
from
from BOSS
from DAY
from MONTH
from NUMBER
from by
from i
from in
from me
from no
from of
from on
from the
from they
from us
from you
frozen
full
full MONTH
fully
funding
further
further notice
future
g
gaffer
gate
get
get back
get the
get to
get you
get your
getting
give
give DAY
give a
give you
go
go on
go the
go to
goes
goes on
going
going the
going to
going with
going you
gone
gone OUR
gone SOMEBODY
gone TOOK
gone other
gone quiet
gone the
gone to
gone with
good
good JOB
good everything
good fit
good luck
good with
got
got JOB
got it
got no
got the
got your
great
greetings
group
gutted
had
had CANDIDATE
had a
had and
had not
had to
half
hall
hands
happy
happy to
happy you
hard
has
has BOSS
has CANDIDATE
has DAY
has GAVE
has JOB
has MONTH
has NUMBER
has OUR
has SOMEBODY
has TOOK
has a
has all
has and
has appointment
has approved
has as
has been
has cancelled
has changed
has closed
has decided
has delayed
has do
has down
has filled
has for
has freeze
has made
has moved
has not
has nothing
has on
has other
has passed
has put
has received
has rejected
has so
has submitted
has that
has the
has to
has until
has we
has will
has with
has withdrawn
has yet
has you
has your
have
have BOSS
have CANDIDATE
have DAY
have FOLK
have GAVE
have JOB
have NUMBER
have OUR
have SOMEBODY
have TAKE
have TOOK
have a
have about
have all
have an
have and
have answer
have any
have anything
have application
have as
have asked
have at
have been
have by
have closed
have decided
have enough
have filled
have for
have gone
have good
have got
have heard
have in
have interview
have it
have letter
have more
have move
have need
have no
have not
have nothing
have of
have on
have one
have passed
have received
have rejected
have seen
have shortlisted
have so
have suitable
have that
have the
have them
have this
have to
have told
have unsuccessful
have us
have vacancies
have volunteers
have wait
have week
have with
have you
have your
having
having the
he
he is
he will
headcount
heads
hear
hear DAY
hear by
hear from
hear me
hear the
hear us
hear you
heard
hearing from
held
hello
hello for
hello the
hello to
hello we
help
hence
hence the
here
here is
here not
here the
here you
hey
hey chat
hey for
hey thanks
hey the
hi
hi BOSS
hi OUR
hi a
hi are
hi for
hi got
hi have
hi is
hi jo
hi sorry
hi thank
hi thanks
hi the
hi to
hi we
hi you
hi your
high
him
hiring
hiring BOSS
hiring freeze
hiring has
hiring in
hiring on
hiring paused
hiring the
hiring until
hiring we
hiya
hold
holding
holding on
holiday
holidays
hope
hope is
hope ok
hope that
hope to
hospital
hour
house
how
how to
hr
hr the
i
i DAY
i OUR
i TAKE
i a
i about
i afraid
i all
i am
i asked
i at
i back
i be
i call
i can
i contract
i could
i did
i do
i for
i from
i going
i got
i have
i hear
i in
i it
i keep
i know
i more
i need
i no
i not
i of
i on
i passed
i put
i read
i right
i say
i sorry
i that
i the
i this
i to
i want
i wanted
i was
i we
i when
i will
i with
i would
i writing
i you
i your
if
if a
if and
if are
if do
if is
if it
if like
if not
if the
if there
if want
if we
if would
if you
if your
ignore
ii
ill
in
in BOSS
in DAY
in HOURS
in JOB
in MONTH
in NUMBER
in OUR
in a
in after
in an
in and
in but
in end
in favour
in for
in i
in it
in mind
in months
in next
in not
in of
in on
in process
in so
in the
in to
in touch
in until
in we
in week
in will
in your
inform
inform have
inform that
inform the
inform you
inside
instead
insurance
interest
interest OUR
interest and
interest in
interest the
internal
internal CANDIDATE
interview
interview DAY
interview FOLK
interview JOB
interview MONTH
interview NUMBER
interview at
interview for
interview is
interview on
interview the
interview will
interview with
interview you
interviewing
interviews
into
invited
inviting
inviting you
is
is ?
is DAY
is HOURS
is JOB
is MONTH
is NUMBER
is OUR
is SOMEBODY
is TOOK
is a
is again
is all
is and
is at
is available
is be
is being
is by
is can
is closed
is closing
is delayed
is desk
is filled
is for
is from
is full
is going
is gone
is hold
is i
is longer
is money
is months
is no
is not
is nothing
is of
is off
is ok
is on
is one
is open
is paused
is right
is six
is so
is that
is the
is there
is this
is to
is two
is until
is we
is what
is will
is with
is yet
is you
is your
is yours
it
it ?
it DAY
it MONTH
it OUR
it TAKE
it a
it again
it and
it be
it decided
it for
it from
it great
it i
it in
it is
it it
it long
it no
it not
it on
it so
it that
it the
it they
it to
it was
it we
it will
it you
its
jen
jo
jo for
jo to
jo we
jo you
jobs
jobs in
join
join us
joining
keep in
keep looking
keep on
keep the
keep touch
keep you
keep your
kept
kind
kind regards
kitchen
know
know DAY
know by
know in
know more
know not
know on
know you
landlord
last
last DAY
last night
last we
last week
last year
late
later
latest
law
lead
leave
left
legal
lessons
let
let DAY
let by
let go
let know
let me
let so
let that
let you
letter
letter of
letters
level
licence
like
like a
like in
like keep
like meet
like on
like see
like the
like to
like you
liked
liked you
link
list
longer
longer available
longer for
look
look at
look for
look your
looked
looking
looking for
lost
lost the
love
love the
love to
love you
lovely
lovely you
luck
luck everything
luck with
lunch
m
made
made MONTH
made to
mail
mailbox
mailbox is
make
make DAY
make any
make in
make offers
make the
make until
making
making an
making offer
management
mark
match
match your
mate
me
me DAY
me about
me by
me for
me know
me on
me you
meet
meet OUR
meet in
meet on
meet the
meet you
meeting
meets
member
mentioned
menu
merger
message
met
mid-december
might
mind
minute
minutes
missed
missing
mistake
money
money for
month
months
months the
more
more in
morning bother
morning sorry
morning to
move
move application
move forward
move the
move to
move with
move your
moved
moving
moving forward
moving your
mr
mr for
mr the
mr we
mr you
ms
much
much for
music
must
must have
must that
must you
name
need
need FOLK
need anyone
need from
need have
need to
needed
never
new
new DAY
new for
new jobs
new the
new till
new year
new you
news
next
next DAY
next HOURS
next NUMBER
next and
next is
next round
next stage
next step
next week
next will
next year
night
nine
no
no DAY
no HOURS
no JOB
no OUR
no a
no am
no and
no at
no available
no be
no by
no consideration
no decision
no for
no has
no i
no in
no is
no later
no longer
no money
no more
no need
no not
no of
no open
no positions
no than
no thanks
no the
no this
no to
no vacancies
no we
no with
no yet
no you
nobody
nobody been
nobody has
none
noon
not
not ?
not BOSS
not CANDIDATE
not DAY
not FOLK
not JOB
not NUMBER
not OUR
not PAY
not TAKE
not TOOK
not a
not able
not accept
not after
not among
not an
not and
not answer
not any
not anybody
not anyone
not anything
not application
not apply
not appointment
not are
not at
not back
not be
not been
not before
not but
not by
not considered
not decide
not do
not enough
not first
not fit
not for
not forward
not from
not get
not give
not go
not going
not have
not hiring
not i
not in
not inviting
not it
not make
not match
not meet
not more
not move
not moving
not need
not offer
not on
not one
not other
not out
not parking
not progressing
not promise
not rejected
not reply
not requirements
not right
not say
not see
not shortlist
not shortlisted
not signed
not so
not sorry
not staff
not successful
not suitable
not taking
not that
not the
not them
not this
not those
not to
not try
not until
not us
not want
not we
not what
not will
not with
not without
not work
not worry
not yet
not you
not your
note
note the
nothing
nothing decided
nothing going
noticed
notification
number
numbers
o
o clock
of
of BOSS
of CANDIDATE
of DAY
of FOLK
of JOB
of MONTH
of NUMBER
of a
of and
of applications
of by
of employment
of for
of has
of in
of it
of month
of next
of of
of on
of selection
of the
of them
of this
of to
of us
of we
of week
of will
of you
of your
off
off on
off sick
off the
offer
offer FOLK
offer JOB
offer a
offer and
offer employment
offer for
offer is
offer letter
offer of
offer the
offer to
offer you
offering
offering JOB
offering the
offering you
offers
offers until
office
office has
office will
ok
old
on
on ?
on BOSS
on DAY
on FOLK
on HOURS
on JOB
on MONTH
on NUMBER
on a
on about
on and
on application
on as
on at
on crew
on day
on file
on for
on hiring
on hold
on i
on in
on is
on it
on list
on new
on of
on on
on site
on so
on the
on this
on to
on two
on until
on we
on will
on with
on year
on you
on your
once
once is
once the
one
one CANDIDATE
one DAY
one OUR
one and
one has
one is
one of
one on
one the
one them
one was
one year
one you
ones
only
only CANDIDATE
only the
open
open NUMBER
open positions
open until
opened
openings
opens
or
or DAY
or no
order
other
other CANDIDATE
other FOLK
other JOB
other finalist
other has
other openings
other that
other the
other you
other your
others
ours
out
out DAY
out NUMBER
out a
out by
out in
out of
out on
out the
outcome
outcome of
over
own
page
papers
park
parking
parking space
partner
passed
passed on
passed the
passed to
passed your
password
past
patience
patience through
patience we
patience while
pause
pause the
paused
paused the
pending
pending the
people
people and
people in
period
phil
phone
photo
placed
placed on
placed the
places
planned
please
please TAKE
please a
please again
please allow
please and
please be
please by
please do
please email
please for
please it
please note
please send
please tell
please that
please the
please us
please with
please your
pleased
pleased that
pleased to
pleased you
pleasure
pleasure you
pm
portal
portfolio
positions
positions the
possible
postdoc
posted
posting
postponed
posts
posts are
posts filled
present
present we
previous
problem
proceed with
process
profile
profile and
profile in
profile is
profile not
profile the
profile to
profile with
programme
progressing
project
project delayed
promise
pulled
pulled the
pushed
put
put on
put the
putting
question
questions
quick
quick one
quickly
quiet
ranked
re
re ?
re BOSS
re DAY
re FOLK
re JOB
re for
re re
re trial
re work
reach
reach out
read
reason
receive
receive a
received
received application
received your
recent
recruiter
recruiters
recruitment
recruitment JOB
recruitment for
recruitment has
recruitment this
refer application
refer for
referee
reference
reference to
references
refused
regarding
regarding application
regarding your
regards
regret
regret that
regret to
regret you
rejected
rejected because
rejected the
rejection
relocation
remain
reorganisation
reply
reply to
report
request
required
requirement
requirements
respond
respond to
response
rest
restaurant
result
results
results of
resume
retired
revert
review
review and
reviewed
right
ring
ring DAY
ring you
road
room
round
round and
round the
running
runs
runs MONTH
said
said but
said no
said to
said yes
same
saw
say
say has
say more
say no
say that
say the
say we
say yes
says
says no
scheduled
score
screening
search
season
second
second interview
see
see NUMBER
see a
see in
see one
see the
see you
seen
selection
selection has
send
send ?
send back
send by
send the
sending
sent
sent to
service
set
settled
seven
seven HOURS
shall
shall not
shall you
share
she
shift
shift DAY
shoes
shop
short
shortlist
shortlist you
shortlisted
shortlisted and
shortly
should
should be
should by
should have
should you
show
show you
shut
sick
sign
sign and
sign in
signed
sit
site
six
six months
slipped
slot
small
small and
so
so JOB
so TAKE
so a
so am
so are
so at
so be
so better
so can
so do
so far
so for
so have
so i
so in
so is
so it
so much
so need
so no
so not
so nothing
so please
so the
so there
so to
so we
so will
so would
so you
so yours
some
some time
something
soon
soon as
sorry
sorry OUR
sorry SOMEBODY
sorry about
sorry are
sorry bother
sorry but
sorry can
sorry for
sorry have
sorry hear
sorry i
sorry not
sorry on
sorry say
sorry that
sorry the
sorry this
sorry to
sorry you
sorry your
sort
sort the
sorted
space
speak
speak soon
staff
stage
stands
start
start ?
start DAY
start NUMBER
start at
start next
start of
start on
start the
start week
start yet
starting
starts
status
status application
status for
status of
status your
stay
stays
step
stick
stop
stopped
strong
strong and
submitted
successful
such
suit ?
suitable
suitable for
supplier
survey
suspended
system
ta
takes
takes JOB
takes three
takes to
takes weeks
taking
taking application
taking further
taking on
taking the
taking your
talk
talked
talked and
technical
tell
tell DAY
tell JOB
tell by
tell that
tell the
tell us
tell you
ten
ten HOURS
tender
terms
test
test is
text
than
than NUMBER
than we
thank
thank application
thank applying
thank attending
thank for
thank interest
thank so
thank taking
thank the
thank time
thank to
thank you
thank your
thanks
thanks DAY
thanks again
thanks chat
thanks for
thanks in
thanks interest
thanks no
thanks thanks
thanks the
thanks time
thanks your
that
that ?
that BOSS
that JOB
that MONTH
that a
that application
that are
that be
that been
that do
that for
that go
that has
that have
that i
that is
that match
that not
that offer
that ok
that recruitment
that the
that this
that to
that was
that we
that were
that will
that you
that your
the
the ?
the BOSS
the CANDIDATE
the DAY
the FOLK
the GAVE
the HOURS
the JOB
the KIN
the MONTH
the NUMBER
the OUR
the PAY
the SOMEBODY
the TAKE
the TOOK
the a
the about
the above
the accepted
the advert
the after
the afternoon
the again
the agency
the all
the am
the and
the answer
the application
the applications
the applied
the appointment
the approved
the are
the as
the asked
the assessment
the at
the back
the be
the because
the been
the before
the best
the blue
the budget
the building
the bus
the but
the by
the can
the closed
the closes
the come
the coming
the completed
the contact
the contract
the crew
the customer
the date
the day
the decision
the delay
the delayed
the department
the did
the does
the down
the due
the employer
the end
the exam
the family
the fell
the felt
the filled
the final
the finalist
the first
the flat
the for
the form
the from
the full
the funding
the gate
the go
the goes
the gone
the has
the have
the here
the hiring
the i
the if
the in
the interview
the interviews
the is
the it
the kitchen
the last
the late
the law
the letter
the level
the link
the list
the live
the look
the meets
the minutes
the money
the month
the morning
the mr
the need
the needed
the new
the next
the no
the not
the number
the of
the offer
the office
the old
the on
the one
the only
the open
the other
the others
the out
the outcome
the parking
the passed
the people
the phone
the please
the postponed
the process
the profile
the programme
the project
the put
the refused
the rejected
the reorganisation
the result
the results
the right
the road
the round
the runs
the said
the same
the search
the season
the second
the selection
the sent
the shift
the shop
the shortlist
the signed
the site
the so
the stage
the takes
the ten
the test
the than
the that
the the
the this
the three
the time
the to
the too
the top
the training
the trial
the until
the up
the us
the visa
the want
the wants
the ward
the was
the we
the website
the week
the weekend
the weeks
the went
the which
the who
the will
the with
the withdrawn
the within
the works
the year
the yet
the you
the your
the yours
them
then
then will
then you
there
there JOB
there a
there are
there for
there in
there is
there money
there no
there not
there nothing
there positions
these
they
they SOMEBODY
they TOOK
they have
they not
they said
they the
they to
they want
they would
they you
thing
think
think be
think it
think would
think you
this
this DAY
this JOB
this TAKE
this and
this are
this as
this been
this for
this has
this is
this mailbox
this not
this one
this season
this was
this week
this year
this you
this your
those
those TOOK
thought
thought for
three
three HOURS
three and
three weeks
through
through applications
through fine
through the
ticket
tight
till
till DAY
till NUMBER
till in
till the
time
time for
time the
time to
times
tips
title
to
to ?
to BOSS
to CANDIDATE
to DAY
to FOLK
to JOB
to KIN
to MONTH
to NUMBER
to OUR
to SOMEBODY
to TAKE
to TOOK
to a
to about
to again
to an
to and
to answer
to any
to anyone
to anything
to application
to applications
to are
to as
to at
to be
to been
to before
to budget
to by
to decide
to do
to every
to find
to first
to follow
to for
to forward
to from
to give
to go
to has
to have
to hear
to hiring
to hr
to i
to in
to inform
to interview
to it
to join
to keep
to kitchen
to know
to last
to let
to meet
to more
to move
to myself
to next
to of
to offer
to offers
to on
to one
to other
to others
to pause
to proceed
to reach
to round
to say
to see
to so
to stage
to stay
to talk
to tell
to test
to that
to the
to they
to this
to to
to two
to until
to us
to wait
to we
to week
to weeks
to what
to who
to with
to withdraw
to without
to work
to would
to write
to you
to your
told
told that
told the
told you
too
too for
too to
top
touch
train
training
trial
trial DAY
trial on
trial shift
try
try again
try next
try the
turn
turned
turned down
twelve
two
two HOURS
two and
two in
two to
two weeks
unable
unable to
unable you
under
under review
understanding
uniform
unsolicited
unsuccessful
unsuccessful CANDIDATE
until
until DAY
until MONTH
until NUMBER
until end
until is
until it
until of
until the
until then
until to
until we
up
up DAY
up NUMBER
up in
up the
up to
update
update FOLK
update application
update from
update on
update soon
update your
upload
us
us DAY
us MONTH
us NUMBER
us a
us and
us by
us of
us so
us that
us the
us to
us we
us weeks
us within
us you
us your
use
use you
usually
vacancies
vacancies this
vacant
very
video
viewed
visa
visit
volunteers
volunteers as
vote
w
wait
wait for
waiting
waiting for
waiting the
waiting to
want
want it
want to
want you
wanted
wants
wants to
wants you
was
was GAVE
was TOOK
was a
was and
was approved
was at
was because
was but
was by
was considered
was down
was for
was not
was on
was rejected
was right
was sent
was so
was the
was to
way
we
we CANDIDATE
we DAY
we GAVE
we JOB
we MONTH
we NUMBER
we OUR
we PAY
we SOMEBODY
we TOOK
we a
we able
we about
we again
we all
we an
we and
we any
we anything
we application
we applications
we appreciate
we are
we as
we at
we be
we been
we before
we blue
we but
we by
we call
we can
we confirm
we contact
we could
we cv
we decide
we decided
we did
we do
we enough
we every
we expect
we filled
we for
we from
we fully
we go
we going
we gone
we got
we had
we have
we here
we hiring
we hope
we in
we inform
we interest
we invite
we inviting
we it
we keep
we know
we last
we let
we like
we look
we looking
we lost
we love
we make
we many
we meet
we move
we moving
we must
we need
we no
we not
we nothing
we of
we offer
we offering
we on
we open
we out
we people
we proceed
we process
we reach
we received
we refer
we regret
we reply
we say
we send
we shall
we small
we so
we sorry
we strong
we taking
we thank
we that
we the
we them
we think
we this
we through
we to
we train
we two
we unable
we update
we vacancies
we volunteers
we waiting
we want
we we
we week
we were
we when
we who
we will
we wish
we with
we would
we write
we you
we your
wear
website
week
week ?
week NUMBER
week and
week to
week will
weekend
weekly
weeks
weeks holiday
weeks you
welcome
welcome the
welcome to
well
went
went FOLK
went SOMEBODY
went for
went the
went with
were
were TOOK
were for
were in
were not
were the
were to
were your
what
what about
what are
what for
what need
what the
what we
what you
when
when be
when i
when it
when the
when we
when will
when you
where
whether
whether you
which
which is
which you
while
while the
while through
while we
who
who accepted
who can
who not
who the
who will
who you
whose
why
why we
will
will DAY
will MONTH
will NUMBER
will OUR
will TAKE
will a
will able
will about
will after
will again
will all
will an
will and
will as
will at
will back
will be
will before
will by
will call
will confirm
will considered
will contact
will decide
will details
will email
will first
will follow
will for
will from
will get
will have
will hear
will if
will in
will informed
will inviting
will it
will keep
will know
will let
will look
will meet
will next
will not
will of
will on
will other
will out
will reach
will receive
will review
will ring
will see
will send
will show
will soon
will taking
will tell
will the
will then
will this
will to
will told
will touch
will until
will update
will us
will when
will with
will within
will write
will you
will your
wish
wish all
wish you
wishes
with
with BOSS
with CANDIDATE
with DAY
with FOLK
with JOB
with NUMBER
with OUR
with SOMEBODY
with a
with an
with and
with application
with everything
with experience
with for
with i
with me
with more
with on
with other
with others
with reference
with the
with until
with us
with we
with who
with will
with would
with you
with your
withdraw
withdrawn
withdrew
within
within HOURS
within NUMBER
within a
within five
within of
within the
within two
within week
within weeks
without
without a
without the
word
work
work ?
work on
work the
work to
work you
worker
working
working HOURS
works
works BOSS
worry
would
would ?
would DAY
would NUMBER
would a
would be
would by
would for
would have
would keep
would like
would love
would meet
would not
would on
would see
would the
would to
would work
would you
would your
write
write again
write to
write you
writing
writing to
wrong
wrote
x
xx
yard
year
year and
year is
year we
years
yes
yet
yet not
yet the
you
you ?
you BOSS
you DAY
you FOLK
you HOURS
you JOB
you MONTH
you NUMBER
you OUR
you SOMEBODY
you TAKE
you TOOK
you a
you about
you after
you again
you all
you an
you and
you answer
you any
you application
you applied
you applying
you are
you as
you asked
you at
you attending
you be
you been
you before
you begin
you but
you by
you call
you came
you can
you come
you contract
you crew
you day
you decide
you decision
you did
you do
you down
you evening
you expect
you feedback
you first
you for
you forward
you from
you get
you good
you got
you had
you has
you have
you hear
you here
you i
you if
you in
you interview
you into
you is
you it
you join
you know
you last
you like
you list
you make
you me
you meet
you missed
you more
you must
you need
you new
you night
you no
you not
you of
you offer
you on
you once
you one
you other
you out
you over
you parking
you put
you receive
you rejected
you round
you saw
you second
you see
you send
you shortlisted
you should
you so
you soon
you start
you successful
you that
you the
you then
you this
you to
you told
you unsuccessful
you until
you want
you we
you week
you weekend
you welcome
you were
you when
you will
you with
you within
you work
you would
you year
you you
you your
your
your BOSS
your DAY
your FOLK
your JOB
your KIN
your NUMBER
your OUR
your a
your account
your among
your and
your any
your application
your appointment
your are
your as
your at
your be
your because
your been
your but
your by
your call
your came
your candidacy
your candidature
your contract
your could
your cv
your day
your details
your documents
your does
your employment
your ends
your fine
your first
your for
your form
your further
your has
your in
your interest
your interview
your is
your licence
your not
your of
your offer
your on
your own
your papers
your patience
your profile
your question
your recent
your referee
your reference
your resume
your sent
your signed
your starts
your test
your the
your this
your through
your time
your to
your trial
your under
your until
your us
your was
your we
your week
your what
your while
your will
your with
your within
your would
your you
yours
yours is
yours you`;
/** In their order a weight for each leaning, in tenths (weights.ts). */
export const leaningTenths = '7vr/AhIH/fv9AhH+//32+fn9/BIA+vYFCxD8//73C/wG/Pf9+wv8AgL8/foK8wD7/RQU/Pz89+8B/hj8EfX6BvoDE/v88/sAAv4G+/z/D/z8Cv4P7PT9/hH//v3//gj5/P7+D/P//f0U+v3//gsL/P78/xD9/v72D/////QV/QT39P8T/v7y+QD1Ag4IAgAF8Rf3/f34Dvn7/AL/AgX4AxL6/Pz68vn++xsXCvj47vAGBfkL/QD9+woR+P79+/wX///vEv3+/vX9GP//7Qj++/0CHgL9/uUC9QD2EP0HAQH6C/n5B/v4/A38Ahf+/v3w/AH8EPck9/wF4/n4/fkW9/j8AhL8D///9gr++gzzEvj7BvUE+/r7Cff9/v0R+gL+/gf7/f78DQ78B/3yCv7+/vsI+/sG/AH++vwL+P79/Q7z/v7/Evv+/v4KCv3+/v77+gX9CvQJ+/4KD/38/vn++vn9EQj7/Qj4AP3+/Qj1/wD+DxT3+wH4+f3+/g0K+/z7AvT+/f0RGf7+/u3+/v/9B/f5+vsW9fn6+xcI+/r7CBf9/f7x+/39+gr5+/v8Dff7/foVBPv9/Aj0/f79E/X+//8O+/3/AQj9+/36Dfn7/P4L+/3+/A37+v7+D/b8/PsV//3+/Ar49/39FP/+//0H+fj6+xgA/P39Cfz+/v0K+fz9/g/7+f/+D/7+/v4H9/r+/RH59fz7Fff4/f0U+/z9+w7y+Pv7FwD+/v0G9v/9/w/6+v34Eg/+/gH0Aw8C+vIa/gf+4w8G/v7v/PgT/fsQ/f3/9xMB+vz2Fv3+/vIB+BH7+wsD/f355fwb/gYU/fz+9ev8/P0gDvv6/AEW/vr+9PwA+/0MIPn6+fTz////EAr9/f79HP79/uz4/Pz6Fgf0+voN/Pz9/Q0H/v///hn8/v7v+/j8+xQY+Pz79/r4+/sU+vz8/hD++/35EAoA/P778PoV+wf6B/kM+v/5/PoQBfr9B/0V/f//8RL//wTt5wj5/hgI9vsFARf+/v7vBP/6+wkO9QX6/xMH/v7q7wEACAgb/P778PoQ/vz8+AAH/QQb//z87hEI+vj17Qj9/g79+/77DhD8/v74Cvn9/QPw/BD+Bhny9/kEFQn8+ewO/f37/RLy/PkHGgH6+PLzD/38Ber8Bv8V9wz5/gUW/Pz+9BL7/P369fgK+g8B+vwQ+eMN/f4T9/b//xXy/hb/+v8S/v7z+Rr//fHxBBb/9gj2+/wL9fr7/xj+AgHrERD1+vgIBff5/Qz9+fz9ER/8/v/oEf7//vTs/Qn9Eff99f0ZB/z8AALr+w7+D/UD/RnyGfn1+v8T+/v++RL+/f/09/38+xD8+vwACfz6Av0KDAn7/fX7B///AfgE/vwK+v/9AAb9+QX8CAX7/P0H+Pz//w0HDfz89AsL/f7w+fkF/A74FAD99wT8DP729AP7BgcE+v36CvQLBf3/9AsD+gL5Df/+/vn4+v4R+f39BwX6/v38DAD5+gQH+Pn7/RD1+foBDv3//v4I+v//Ge727/wUCPv7/fsQ/P7+FfP8/PsJAvn9/f8I/P/+/Av+//8Y7fzy//oVDwT//vD2AgP8Cf7+/ivbAfz+/Qn9/v//BwP6/PsK//3+/Qn2/fz7Ff4B+wr7BAH8/AP8//78C/v7/ggE+vv6+RH9///8CPf7/PsT/Pz//gr1+vwHCfv6/AQK/v7//gj9/P79Cfv7/v4MBPv8+Qr//v78CP79//oJ9/75/xD9+vsCCwb4BfgFEPn5+wMEAPz9Avv8/v4NBQP8/P4C/P39CPUHAP4G7vsj+/j8+/36Efj8D/7++QD7/BD6/P7+DwkC/v/5+P7//wz3/v7+DgD9/v0I/f0S//T3AAr8BP37APkQ+AX5+RAO/QkB6/7+/v4I+Pn8/RX5APz6D+//Bv0PDvz7+gEE+/z7Cf4A/f8GFfr+/fb5/BD+/fn+E//3BP78+wb9/AD9Cf73AfwN+/wQ/P31/v//D/v6//wO8/r7/hoF/Pz8B+r79woX/v8AHub5/vv/Dvr7+w0D9vv7DQYO+Pr3BvX+//4QF/r7+vcI/BH97h39/f3sEP/+//Tx////E/r7/PsSDPz7/f/+/Pv8Dvv7/fwREv7///IZ/Pz98RL7Bv7vDf7+/vkO/gr/6wYC+fgG9Pz8+hoR////8vL+/v8UG/z8/e/r+/7+HRP6+fr/+vz9+hLv//7/FQD9+/4I9wT8/wrzBfwADPgB/foP//b7DAT1AP8V+Pn9/g799xX6/fzx9/sODwv9//cCBvL1Aw4D+f38DAr19hL5+vv8/RIM9vr8Bvj9/v0RCf79/f8U/v4J5xb7+vz4B/z8C/f7/fz7EgT7+/oL+/j6/Bj3/f7+D+3+/gwK9/r4ARb3/Pz8FO3///8WD//9//b9/f8N+iD7/P3s9fz99R0F+f4G/f39+P0RBvn5BQL2/v32GhX//v7w+/7//goK/v7+/PP7/BUBAf39/QcR/Pz8+/r8/f4OD/H8/Ab2+/37Fvz2EfoBAfz8CvwF9vX7E/sF/BLy/wIO/fYM/Pz6Ag0HAf3t+v3+BQb7A/79B/n8/PwTBP7+FunwEP39Bvf8/QsF/Pv5/BEa+v3+8v8W/v7uAPb7+RT5Jvn77QP3+QQJ9fj5Cw74+fv5G/gb+fv47gQGCQD6+v37ExX6/f728fz9AhIK/P3+/xn9+P7z9wMB+wr9/fz+DQj/APkADfkB/P0CAwIJ8QID+foG+v7+/Q31/P38F/b+/v8P8/z7/BkO9wH5APj9/v4P//sO/vrw/wL5FhX//v/vBQL99wUC+vv8DPgA/wEIAPoF9wkV/P399Az89v0D7/34BBX//Pv6EfsY/v/wEf38/fj39wD7FA75+vsE9/4T//j5+/0MA/YD9vcX9QMC+wsCAPn6Cfj9//4OAgD5+gkIAvz8/vwA/f8I+/z+/Q32BAD7Cf39/v0K+QX9DfjzDvz+BgAH/P7//QX9+Qf8/v/+Cvv9/vwMDv//Bu71+vgWAwj1+PYR/Pn8+RXo+PkHIPUD/PwP9/39/BL8/P79Dvf5Ef4BBxP//ukTAP33+Pz6/v4PE/7///EP+vj7Af76+wMJH/T4/Pj4/f/+D/b9+/Qc+wH9+Q4O//z/9/r9/vwPGv3+CuL1/P78FPv5/fsT+/7/AAn3ARL6/PsJ+v4EAwEK+vcN9An9+gj3Fv3u9wv7AAUN9/v0DfX8//4S9vv+/hQX/f349/79+/oQ9hb8+/0ABAD8//UB/f0O6P8j/vn89jH84ff6HPz3+vgn/OsCDPn7//b9FP77F/7++vQA/f4U8fr8DP4ABPoQ/Pb8F/3+8wD5+gwBCyP2/OD3DA/+8f8JAPv9+w/1+wYB9/kKBvj7/fwU/QcEAvYF/Pv9Bvv7+/0S+f3+/Q7z/PwOCBAC/vf5+P39/g/cAgz8G/v8/f0NBP3+BP4J/f4B+/77+PkU8AX6DAX/BgAH9vn7+/wUD/7+/fgV+fwF8BcC/P7tGv///+kB+PwCByf9/Pzj+/v9+RL7/gH6DPj8/foT/P7+/Av2/v4CDPn8/f4P+Pz8GPgR+/z8/Ar9/fcEA/b6GfQT+Pv++/f///4N/P7++wwA/v0ABfL7+v0Z+P3+Agr7/P0DCfr4/PwUG/7+/usGCAn68Pr3BAgDCQUA+/f6+wH+Cxj8/AHu//7+/QgN///+9wP+//sF8v3+Aw8HDP389vUN/AAC/RsBAOf1////Dhj9/v/v+xb///H5/gz9//H2CQkHGQD8+/AGCPr6/QsB+gT3BQL8+wH4/AD+DQX5AvwEIfb4BesD+//+Bv39//0KAAH7C/oT//4A8fb5/voY9QD6/hP3/Pz8FfL+BgwAAAIX/OwUAgf56u/8Cv8MDf7+Cu34A/0BBwv8+v0B9fr9/Bj2/v/+Dvv1/wUKBv/7+gUA/fkBCPUN/v4C+v3+/g36EP4E9A0D+AbzG/3+/+oD+Pz7DfkD+v8IDgL+BO/3APz/Dvz++wAJCv3+Afr1+/79FPod/v7tAfb3/xD5/P0CC/r9/QMIDP7//voV+vv8+vn+/v0O+/7+/A35/v7+DvQECPoG+wIN/foE+fX+EQL5DP38/Rn9/+7/Df4E8vkD/v0J/AH8/Av4B/v9CfYHBvgFAgsN/un1/hb/+fP+Fv/6/fwC+goU+vf9/Qf//vsA/Az4Av8M/AL8+g8C/f30/AH8/AoNA/z/9RAGAf7r+P7+/g0U+P39+A0A/fr7I/37/+cU8/v8/woA+/3+7Qf6+xYP//z99/37/vsO8v39/xQT/v//8hcB/wDp9P39/hMD/Pz7CA0A+/z7+P7+/w0d+vv78/z+Av4HCfj3+gvz/fv9FxH+///z+f38/g/8APv6Dgv7/fwBBPsF+QIJ+fv7BQL8+v0KEAL6B+0P/P79+Rf+///t8xH//gDwC/sL/vz9/xT1+/z/E/b8/wD8CO0A+wgQ/Pz9BwTz/Q79BA/2Cwno+fr6BgzyCwD+BfP4Ewz2B/oR9/j6C/78AOsDE/sD8/sd//XzAxb7+Rv98v74+/z6/BP6/hP/9Qf++wT9+PsX/fgc+Pb8+u79AP8W9wIP/vr8Ef//9vj++gkI9gkH8wf9Ef399xL89v0A9voC+xMD+Rb78/73D/YF8wcI/QH2/fzzHfz//xbw8AID+Q/2CP7+BvsS/f74/P4S//T4/RD//Qj8+/UM/QX7Cvv9+gP7C/4A+/sKCvz7+AX1Ifv+8RcH+wbi//sCCfsc/vb79AD7+AwBFvn4/fz9+wUF/u8D/CjqAvoFB/kT+///9f4M/Pv+Cf4Q+u/nAxT6Bxb8/v7y+/3/EPr2E/z8/fwAC/v+7/8O+wgW+vn6/Q7+/v/4AAMB+AQAAvr7CAAE9wIC/gP9DPYI+xL97vr7+vkV+/wA/Qn79QoJ/v39/fwL9/v8AQr7/AP6C/v+/QgB9/z5/Bj///8R8fr+AvoK+xb//vIA//8S8PkB+gIK9v0S/vz8BfoABPz8/PoO/v7+/gbr/yj78gIAAv0A+f///woBAhf86wD7/QgA8v/4/Bn2+vwW/vX///0QCAAD/vcB/Qj4AgoA+voACP39AP/8+v0ADPQXEPvqCgT+Cun6BQ37+gv//gH3Agj9/P0BBv38AfUD/PoQDf35AfsH+Pv3DRj3+wH2/v/8+wr6+fwADvz+//4JE/v+/vb5Avr7DgD7/PoMAQz8BPUX+Pv6/AH//PwH+Pv+/RH7+/7+DfIO/P0F9/39AAzu/P39HP4R///0Cfz9+wMD+/77CQr+/v/89Pz9EgH2BwL7BQ///wDy+wMKB/EC+Qr9/vn9APsNB/79///8/v3+C/8B/vgI8wf9/gr69/v9Fv/7/v4K+/z+AAoA/P79CQsB+vz+A/oC/AX3C/z8BvcL/PwG+xD69wIAEfr4/AQX+vnxAAL6+ggCA/4M8fAM+/kP/Pn//g0G+PsCBPsB+/oQFPv///QS////8QgA/fz/9/r//xLx+f38HA3///v6+hT+/PcL9f37Bgz7/v79+RX///T59Qb7EQH5+wz/8wP+/g79Gv//6/oV/v719P3//xID/P38B/YI/v0H7/z+/xgIBv/99vkO+wL8AA379wD6C/3+ABz8/vzu9xv///D3Cv7+BO0L/v4L9/r+BwnqCvf4Fvr3/foX+w38Afv6+v4ADv0Q///1/RD+//b9D/7/9/cQ/f3++xP9/vfy/fz5Gfca+vv5+vv+GfT+/v8U8gQM+fv9+xEC/Pb/DAb49gAEDv/w7xYF+vwX/vb4+wT/+vkK9Pv8+Rr9/P76DwgX/P3n9v7+/RH4Evv8/+78/AYU9fkG/w34CAIB/f4GBAL2/wYEA/X/BgQD9QL39wAPCwoC+PH2+wr9B/79+v4N9AH9/g/2/v79EQT7AfYI/f/1ABAA/w/89hT+/P70BAoC+/YP/v7++Av/+/3+Cfjw/RL+/Pz+Df39G//s/Pn+/BEMBfn8+fz8Df/8/PX6+BwV+QX68vgAHf3vAf0V/vD4+vr8Exb8/v7xEv3///P2+vv7E/f6/AAO8vr8/RIdAP796fj8/v0Q//7+/gb3Av7+Cvz6//4M/f7+/Qr2///+Df0E/vwE/v7//gcD/vv9Bfv+/v0L//r+/Az4/f34E/v7+fwS+Pv9+xH8/f7+C/v7/v4N/fv+/gsN9fX3EQ3+/fz88/36/hjp/v7/HBT9/f31D/7+/fj6/fr+ERL+//3z/gP++wb7/f4M/vb3+gsLBxMB/ufxAwYFABX5B/7tERD3++wCEPv5+voP/v/69xb++vv5F/3+9f/+/xbuBAT5/wD5/Qf7CAUN/Pz2BvoJ/fkCBf33AwD5//cRFwH5Au76/Pz/DxP5/P37/vv9FvP9FP35+u34Df0Q/hX9/fP3Ef7//PT9/v8SCvf5BAL2+/v8GP7z+/kZDQn8/fEaAfz87Pb6/v4T7/z8CRDu/PoHFgsB/f75/P7//wf2/f/+DwD6Dfn/BPz6+wv9/f79C/n9/P8P+f39/g/99AX6EAn9CgXsMPEP99gT//379xL9//31GwT8/Or7/v78DQr7+PoJ8////xEV9Pb3CPn9/v0P+v38/g4V+P38+RH+//70D/7+/vYW////7RX////u+v/+/Qz9/v7+CQ/8/P38+f3//wr09/H8JvX5BPwSG/37/e8K+Pv+BAD9/PwL/vsQ/PsI/P79AAv8BgHyBAEK+fj4+/v6Fvz6/fwR/QL9/Qb6/P7+Dgj/Bf72Bg///+zw9gb7GPD9/v4XGPf+/vX1/PsEDvL7/AMT9Qn7/gnr+/oZB/f//g/98/79DgQJBPn7/g3////3Dv7+/vcQAv3+8wv39/oLFv3+/vH7Av37CgsCAf71+f/8/gz5AP7+Cgj+/f0AD/////TvAfYd+vj8/xb3+v7/E/b6/P4c8PgK+w70+Av+F+n5FAX/7xD6/f77Ahf//ukD+/j7De7+/f4YAPj6+hPwC//+CP/6+wAM+P7//g34AP/9DPf4+vwb9vwLFuz8/f36Dw76/f798vsO+AzoDPr8Ev38/vwN/P3//gr1/P/+EfgP/fwA/Pz3Awv9/v/+CPf+//kS9QIT/fkKBwYD6AAABAX5DfwB+vz6/w7/+RD7/Qvt8wsPC+gJAf8C9Q3+/fv7DgH9/vYG/gQB9wISAvjzAvn6+hADBAgG7PcQCv3z9PoZ/fwVAP378/n/AP4KCv4NAOoNFwQA2/oK//wBAAcNDeIF/v8P7wr8B/71FvkAAe/yA/j8E/39/v0L/v3+/Qn5Afv9DvsS/v73Dvv2/AL5/P/+DhD+/v34+f3+EPz++/z7Dw/8+/v+DPf5AAMK/Pz9AAT6/BH0+vj8/Bb67/79GwP69/wN+/r9/BH8DP37//37/fsQAQz///T7/f3+DPr6//8P+/3+/Qz9/P//Cvv//PwN+/39/g33APn7FAb6+/kM9/79/RH0Lv395P0R/wD0/RH/APT4Af39DPn+/gwA+v7+DP/w/P38G/ULBfsA8wED/A3y/gb7Dgr7+PgK+fz+/RD9+/39Dgj3+PgPCvz7/AL+/f39Cxn5/P70+vz//gwF//4P8f39A/8E+AP+DPv8/v77Df/7Dv777gYT/P39+Av7Bfz+/hby+/4R//f5/w4A+/39/f4M+/76DQHv+hv8/wT7//0F/PwG+Qj1Ag79/vv/EQD2Eff++v8P/f0G8PgA/QEJ/fz8/g31/v7/EA77+AX5Avb++w4K9gD7BOv8BP8WD/////QRCfsC6v349vgZCwMC//P/BwH/+/0Q/wPx+xr+/u/2/f39EwEJ+/sADwr+/uv9/P7+C/gI/v4FBgv8/Pb99/76FPf6/PoY+/38/Q8DBPr6Bf75/P4PAvkJAfv4/f39EPj9//0Q/Pb4+Br3+f/+Egv/AP/3F/n7EOUI+vj4Cvn4/PsX9P77+hX9/fz8DP39//4IHvb6+/Yc+/v98RH5+/gEE/3+//MG9A4H8Bb8/f/y6vU8+ur6Af3+Cvf5+vsY/P0B/gf4+vz8Fvb8/PwW9QL+/g70+vv9Gfn2+wkNCBIAAuX8Ff4I6PQE/PcS/Pr+/g77///+CPcF/P0K+f/9/A78/f7+Cwf6/fkH/P3+/Qz6+vkGDQH6/f4KD/sCC+gS/v7/9An2+fgN9v7+/hAg/f366xcE/v3qIf7+/+T+FP3+8/sZ/v/vEvD/9gcJ+/n9Bvv5+PsXDgD7+/0b/v//6vgT/f37/vL5Cwv19/38Gvr9/AwC8fH3+ivyA/79EP8S///xAvv9+wr0/v0BDf0G/g/x+QP9Cf4S/P39+PsS//71Ffr6/foU/fz+9ff4+gAV/f39/AwC/Pr9Cvf8/vwS8vz+/hb/+voJBBT9/QrpD///CekC//8P8gP9/vwF9vv6/hca/Pz98v39+v0N/f4A+wn+/fz6DwkA+gP7/AIE+gQF+PkBCA37APz8/P0A/Qj7Aw79+AX7BPcEBP4H+v3+AAf8/wb6+vwI6AYL+wsAAQH6AwgAA/73Cv77AfwJCAL88esCHvz5/f39+w39/v3/CQv9BQDz7fr+/B/6/hr+8P3++/4LCPn/Af4T/Pv3/gYD+vkDCfsH/fkB/QIA/wj9Afz9DQD9+P4BBvr6BSD/Afvl+f/8/g71/Qn8Ce4JA/0J/vn9CwH6Av38Cg36A/z7CAP+//gDAv3+AQX7CRXiDPn8+wP5/gH9Cvn8//wQB/z2/Av2BQT9BAD8/v8FGAH/9/AHBf79+fsC/v0HCwL5/P76F/r8+gkE+gD5A/3+/QUG/P/8AfkG/fwI+RL9/frzCP3+CfwBCP3/DwL7/Pj2/RT7/gH5+/sQ/v4E+wTuBP39FPL6/fsZ+v7/FfX2/f7+EQr3+f0HAfz9/Qj1/v8CDPr+/v4MIPf0+/kY/vr+8fH//f4WEvv9/vgS/vv+9xn9+/3y6/cA+SP6+/39Eff8B/gO6iLw9Q0C/PsBBQoA/fz99vr8/xL5+AIR++7+AQoH/P39+w4T/v3+9Pj9/v0P9wz++wMZ/v//6v39/h3r+v3+/A4IBPn9/w/+//72//n7/wz4/wP7DPsc/f7v9/Aj+vv3+xT9/fT7F/3+ABIG/ukQ/QD4+/kQ//76GQIE/uMU/vb++/r5/f0T+/z//wv8//34Dvv8/v0N9foF/g37/P78Dvz7/v0O+/3+/gz5AAQABPcF+fsO/fr+/Q7uC/kADfcE/v0JB/T5+RAJ+P38BQ75/PwBD/7//vb3+f38Ff37//4MB/oV9/P4/A7+ABn49vv/C/v3/QX6/v7+Cwr+9/cI7Pv//hsB/Pz9Cg/+/v/1F/8A/+r8Fv//8fn7/v0R6/n9/CL7+/v9EgX3AQT/+v/9/gsR+QX69vj///8LCvcK9/0G+Qn/+PoAAQUA9gD9EfwA9/kRAPn/FP72+v0GCvn4/Pv8FAIA+w/1EgMA/u0L9gH8Ahj+/v7tBwH29QoM/v7++Qv/+voCG/z8/fDv/v//FfoO+/kE8f8IBwDn//oCHQ/9APz3+fPzBB0A/f4P9vj8/hv0Ef79/vUC//j7CfQR/v7+Df8A//X6+f/9EBn5/v7xHfP9/Pf89f3+FPz6//8MB/j8/An6/P79Dhfy+gb1+g37//8AFPz98/0K+/kE+/f/E/35Dv4R6vD5/BgCAgH5+ggE9f77DfL6//4X+Pz+/hD/+P37EPcZ//709P///w/z/v//EAb2/fsMAv76AwP9FP//8f74//8M9QD+/Q/7Bvr6CvP///8QAQr9/fsf/v//5g35/v3//hT///H0/P/+ExH9/vz48wf7/A/v/P7/GPAC/v0SAAn5+gQG/fv6Bvge/v7v9wT+/Qr8C///+wT6/vwICPT7+w7qFP7+B/j3/Rn6F/T8DO0E/P/8BQH8+/wLDfz7//73/P39EhD5D/zrDPr8/AIQ//0F7/T9/QgIEfr7+AIR+ff6A/AE/hT6Bff2/Q7z/QcBCfsI/gL9C/4Q++v/+/v5EAf4/v4E+v3+/Q0D/Af9/fb+Dv//+gD//Qr5/BL8/RIC+fz3CAv9//IE/fz7Bv/6/PoPD/z+/voE/PkI//T8EvwCDfoB+/0C/QUA/QP8+/0K+Pv6EAP9BgcN6fUH/v0IAvoGAv39/v/8Cv0C/wT+9Pz8+hkQ+/T+BPf9/v0Q9P4U/P7w+Cv78QYE9/cG7AIT/gAF/Ar8+QP9+AEHDP3+/vv5//3/DPn//v0N9vz+/hL1/v/+D/n8/fsT+/v8/g4A/xD/8gn9Cv7yAP7+AQL0/f79FRD7B/vzDQH5+/0ECvz8+hX+/vzyBg79/vH3/hT++ff9FP36/BD///bx+vsPCwX6AQL+/P76CQP++fr5EhH+/v71Ff///u///fv3EP8C/f0E9wP+/QsDEP3+8f0b///p+QL++Az+/f79CP7+//4H/QMA+Qf+EP//9P0A/fwKAPv8+Q7x/QT9EQkB+/sA/f7//gkL/v//+hgGBwXY9wQNAvYEAwMB9hX8/wjoDv77CPEI8hT69/X9/v0U+P7+/w35/wn9AvP8/f8U9/oa//b1DgD+APX+/v4QFA0I+9wEAgAD+AEBBQP1BQAFA/QACwQD7gwIAwPo/hj++/AIBAr87goCAv/08hEMAu8L+gcA9Pf8Ef3+CwIC/vLsAv8JCwj5/fsGC/38//z7//7/CQn6BwL0AAgDAvT7BgUI8wEHBwbs+vr6BA3/+v4IAgv8/f798/r9+xsACAb2/BL1+PwD7BDx9hwICv/+8f308/8eCAsI/uf8E/7/8/wK/f4A/Rn9/u779/3/Eg7+Af328ib5+/T+Fv7/8P4W/v/w9/v9EgH4Bfv6DgIB/f0DDPoL+/MM+gz78wMABv358QL3+Rz7IPz77vj7/CXsFfv7/Pny/Pr5Hfj4//8SAQEDCfP/+/0P+v///f0H9v36+hYB+/39CQQG9/wDCP/zCvz2/f0LBhAC/vf5+/sN/f8H/Pv9AxP7/P74+v76/BH9+/79DAoBAvv59/z8/BT/Ev759/j+/xzuE/j8/P74/f7+DwgI/fr6Bwv+/vL4/f78Evj9/f4Q6woO+gL9Af3+Bvf7/f0U9Av+/wT8Avr9CwsLBf7oAgj7+/8N/wH7+AD8E/z1AfsQ/ff0BQD4Dfb8Cv4G9Af9+wv3+/7+E/f9/v4Q+f38/hD3/fz+EQn7BPz9A/3+A/4H//76Af7//gAE+P78CAYDAP8A/v0Y/v3wDP8D/vP2+/38Fvb++vsW+RD9/fz5BQH+AwH7+/0MEPYB//sT/f799AUC/f3/9f3++RX1/AEBC/r7A/0K/P7/FvH7AP38C/z//v4J+Pv8Ag72+P0MCRz+//rt6gP6/Bf3/AQCCPv+/v8K+/wCDPz5/QUBAxn+/gni+/4CBAH1/f39E+f8/v4hHQH//+TwEf39Bfz+/v0K//r7BgfzA/sADQX7+/oK/wH7Cf3uAf/2GgH6/P4JBP4H/vkYA/n39fb5/f0XDv79//n7C/v4BhL+A//vJAL8/eEV/v7/8Av/+foD+Az+//8K/AL++hME/v7tGv39/e7//AD+B/f7/f8SBQH6+gb7A/v/CBMH/v3r+hIA/PcH/AD+APz8/wMG8/0GBQb5DfwB/RcA/f7u+vv+/Q/xAv39E/z++wUHCf77BvkR////8g/5+wry7wT/AQ0O//sC9fj8/vwS+Pj0+x4MC/4L4QT8BPz/+vwI/gTz/v3/FAH8A/0D/f76/gwW+vz8+BL+/f70Afr6+Qz//f3+BvT9//4S//0C/AYJ///8//r6+/cT+v7++w37/AD6D/v7/v4NBPz+/AT7+wD7Dfr+//8K+P3++xEU/v789RT6+/r99AL6+RQCAQD7AwD9/v4HDv////UO////9Pv9/PsO9/z9/hL5+vz7EAn8+PgL9PUDCwr9+PkBDvz8+wEK9QL8AQwACQb98xj8/P3y+v/3/hD2+Q3+BvEKBQz1+wT4Agb7+QX/B//3CfgJEP7//vX7Dvz+/Pz8//0M+BT8/voS9/r7ARX9/f7y/BP///L0/Pz+Ff74/v0P9f0D+w/u/fsGE/L4E/wGCAP7/vwO+f39//sV/v/0/QP6+woJ//z9APb9E//7+f7//gwX7vz2Bv4B+vgNBfoQ/vL3AQb0DvX5/v0XC/oKAPH2Avj6Ef77/PwP8vf9/Rv8Gv7+7x79/v/n+fr9/RP1CwP6AgP+A/kC/Qf5AAPz/f3+FPrzGP78B/34/wT9/P7+C/wK+wD+AQn4//8H/Pz9BPkH/f0FBf76+wcDDfj++v3/+P4MBPn7BQPzA/0Z9AMA/P8C9/v9+xb++P34E/j4/gkIDP39A/f/+v79DA/3+QL/9P3+/hMX/fkG7O4G+/wT8AX//g78/P0BCv78/g77BAECCfENBvz99PgP/PwBCAMA/PkK/v8M7fkA//sMFPcG+vQQ+Pj6BPoC/fsNBfv99Q4H+/z7BwL7+fkPE/7//vIH//z+ARD+/QHz/vr9DP/1BPoFB/z/+v8L+Pz5/RUS+gz77Qn8+/oEAP38/QkM/P37ABT9/Pz3/vr6+xLr+g32F/f9+vwWAfr8D/oD/P4S8PkHAA70/AP+CfoZ/P798QEMCv3r+hgC/e7u9wAMDvsJ/vsDBAgE/PT7FQL98QT6FPrzBP0I+/v9BAgB9vwD+f8H+Pn9+xT5+/0GB/0R///0/BD+/vcR/v//8vz7/v0NB/z+/gL3DP37Bff+9Pgb+v7+/gsS/vr8+vz7+f4R+gv7+wX6+vP9G+8I/v0O/gsBAvT2/f39EhAA/f31+Qv5Bf0F9/n4EvP/+vYc+QT9+A4Q+Pr8Avv5+QcJ+f3+BQb5/v4JAvf8/vwS+/77BgX8+v0JBPT9//0TDAT+/vT+A/z+Bf78+Q//+gf+E+/0/f39FSX+/QLdC/j6+wf4APcECvwE/w7z+xYC/PH9Gf/+7f78/vYR+wL/EPT7/P/8DvP9/gwG/gP7Bf72AfoR/A78AP35F/39/fHw+/v7HP0JBvn7B/fx+RUO/v//9h39+v7t8Qj6/w79Df38/fv+//4K+P3+/w0P/f3++AL1BPgM+/sK/ATw+vz5Ifv9//wN9wECCP37//wEB+37+BQL+AL8FfQN/wcA7AMEBgPxCfcJ+P4R+QX69gP5CvoAAvv9/AoR/fv++Azy9fkT/v39/gsc/f/+6fn6//sT/Pz8/Q78/Pz9DgAE9/4H9vv+/BT4F/z/9vX7/f8U/Bb8/vUPAPv9+v0S/v/zCgH8+QAQ///7+BD///v4GAD9/e8PAAL+8Qr8+PsF9wD7/hAv8/vz7v/+/AMD+/j9+hP6/f79Dv3///4HD/3+/fr3+v4LBfj7/fsTA/v9/wf7//35Dhb+/f/w9Aj+/Qj8/f/+Cf/6/fsO9gAB/A0CBPz6Bfz+//4J9/z8/RT1/f/9EvT8/v4T8xP+/v35/vv9Dxz4/QLu+Pf7/Rn0/P7+FAkB/Pz+/Q8F/fLv/P39GQj49/kQ8P3+/hft/v79GgAODP3o+/0U/vXwA/n/E/369/wU/QD++wkH+QX3AwgP/P/v/wYEA/X/BgQD9f8GBAP1+P38/BH3////DAr8/f3/9AL//g32/v//Dv79/f0K8v///xH1CPz7DBr7/PzzC/39/f4R////8QT/BP78DPwD9/4M/gP89wMICf/t+/4L/f/wCwf7Aw0F/fz0C/3//vsVAP3+7wQK+PgB9/3//g8V/v798hQE/v3t+vgC/BEE+f73DAH7EP72D/zw/gf4/f38ERX//gDu/QD3+RER/vn7/PH7+/wc9Qr++wf8+/z9D/r9/f4N8/z7+xrxCQb9AvwV/P718gsJ+/76/v7/CwQG9gz0/P3//Qv4+/39Evz+/v8J/Pv+/Q35/f7+Dfr6/f0RCv0F/vcN/f7++QD6/v0L8/f5Axj6/f79DgT5FPv0BgD39wr1/f79EgH9A/YI+v38/Q/j/Q/+FBT5//z4//wN/vns/xb8AxME/f7v9f38/hX1+w39Bg7+///2EAz8/ez7////CRr////p9vv8/xME9xX79Pj8//8ODgD7/Pvx+BT8B/EI+/4P/vz+/gkN9fH5E/b/Ff/4Hfz0/vbv/Ar9DvD//P8WA/0M/vb8/Rb/8/v9Gv/v/vz+/goV+vH8BAH2AfkPCvwN/fD0+Pz7HPT9JP3u4Qb6/SPz////EfcV9/0A/fn9/BHtBPf4H/f6//0T9vr+/RX3/Bj9+Pv9/fsPBPz++An2/v39Eur8/v4e8/z9/xb3+Pz9Fvv+/PsPAgME9gH/+v79DAT3+fsQ9wD5/xECBwX2+wX0+vkQB/0C9QQS+fr8/vP8+f0bEvn9/voa/v3/7Rz4+vz0FwH5/PP7/v7/C/r7AfwO+gz9/gAB+gz6/v8EC/70Dfr6/gHz/P7/FBH4//75EQH7/Pbw+Qn7EgT6/PwKFvP6+QEVAfv68+oS9/wQ7/oK/hD5/fv+DwL8/P0J+xP7//jzAv39ERX8/v/x+f3+/g8P/Pz++xD2Bfn5Evz6/Pv7+/n9Ef36/fwP/g38/vwD+f3+CAf79v0M+P0V+/sC9SD+7Az/+PkECPP7+g8Q//8A8gf+//kDBAn6/P0R+/n+/BT8/f32+voe/fEPAf7/8xL9/f33F/f7+/wI9wj2BAoC/vn8EPkA/vnp/v3+HxAW+/7h+P39/RAV//8A7fr8/P8P8Pv+/hj9/v//CB7//v/m/vv6/RAA+gT7CBL4//35FP7+/fMq+Pr75/UU/vz96A/6+hMi/v3+5fYBIf7rE/r7/Pv7/Q3+/Ar3Av0A9/4E/AwGAvf3Bw38+v7+DPQL+/ka////6RH4//j++/3zABX8D/r9/vgA/PwO9Pv8/BkDBf/6/xn7+/z08QgC/QgL+vn8BfX6/P4W/vr6/RDz/P3+Fecf+fsFGvn29QAO9fb8CfkHC/z5CQUH/u3wCRP1/vQO/P0F7vwb/v3v////FRb9/v7x/Pv8AQsNEP7+5/v+/vwN+/7+/A0A//z/Bg76/gfzFAD8/fMD+/z9CPb8BAz+AQ78AvPz+/wHDgX++v0F9vYIAgoD+AX8BP38/f4K+f7//A4F/f0S7/3++/0N9gL8+RL9+f39EBD9//72+AH+AQf2AvsBC/r9/wEJ9/n9ABH9DP8K7voJ+f4EEvz7/PoC9/z+DRYE/P/s+voBDf78Avz9CPz5/vsQ+/n7/BQLAPoA/AX5+vUO+wf39hAQFPz94/r7/v4O//v9+w0F9AAH/wb//xPpA/n+E/MJ/AEL8Pj+/v4OA/39Fe3p/AMWAhH9+QP2/v/+FfEB+v0W8gD4+A0CEvj7AfkK+fsN9g39ARPi+///GO/6/gIX7wj+/hXn7hH5+g38Gf7/7vn7BPgN8hT8/AEV+f3++Aj5CQH3+Pn5+hv8/fv7Dvj7/fwS8hD7+wn3+vr7ExT+/Pz3AQH5+woKGP0B4Pn7+/wO+fn7/A/7/fz+DQ/7/Pz+/fz5+BAO/Pz9+/T7/v4U9/z9/Qv+/f8S9Pj9/vwRDfwF/vT3/voDDfwS/v/17iP7/Pj5EPz8/gELAwDxDPz7+wLzDgT6AgsF/Pz49Av9/QYB+P4M/fz8/QEKAvj8/gz5A/z8CggD/f77/PoF/QgD/wL8Af37/v4M9wv8/gQGBP0B+PoJ/P0DCPn9+Qj2/hH//PcI/vsIE/z9+fv0Ffr7AvUS///7AQ7+/fYB/vz7CPT8/f4U/v7/C/oO+wj/8Qb5+vwL/Pr9/RDz/f7+Ew73A/r++Q7+C/D+Cfv5BBr//v/r8/7+/xH8/Q/9+/D8BP0S9f7+/xD89gD1GPH9/v8V7fn7/SHsCAf5Cv39/f4K/BAN/er6+/z/EPH7/v4ZBwAN/u/7+wT9Cfr6+/0R/f7++wz8/v79C/IX/QP2Dfn3+QYH+fn5DBD7+/z98/7+/xEY/v//7Pn+//4MCAL9//r3BP3+Cfv9/v0N6AD9/B75Avz+Cg33+vkI9/3+/hAEBPv5A/v7/v0P/P3+/QsK9f37CA/9/v73/fz+/wv5BP37Cvr7/f0R+Q/9+gEY/vz69Q0D/fz28PcC/xUD+AP6CPb+APwQ7vv5Axr7/fz+Der6+/om9P7//hINA/z+9/P0+fkm+/v8/BPx+P39HOn8+/wj/f38/Q3u//7+Fv77/f0M/gr7//79/f/+Cfz9/v4J/f3//gn7I/786Pwf///n9iL9/uz7FP7/9Pch///q+B3//+0CAfz3CAf7Efzx+P3+/g8H+v37B/wT/Pv69/j3+hrt/v//GAwO/v7qDA/+/ukOC/7+6wH8Df359hD+/f/0/PsCEPj+/v0OAP3+/An3/gr/Avv+/f0N8/r9DAsODf7+6Pr8/Q3//gD+/gb3/f38E/z8/v0N9fz+ARH5CwH+/fb7/AcK9v7/EvvzEf38BPwCAPgK+/78BgT9APz9Cuv59g0V7fz+FATz/v8V++38/hQE8f7+Bg33/f4U+vj+/hH79gH8+w/0/gb+Cv38+f0R8wIf+vL6+RT+/Pj//fwQ+QkNBO74+v39E/P8/v0W+iD+/ur1Cgv7+vn+Ff/0+v4T//Xq/yP7+vn/FP/29fn9ABXx/Pz+Gfv8/f4O+BH6+gIX9QH3+fj//v4OHP7+/+kX/v7/7xP//wDwGf/+/+v2/f7+EvX9/wARGgEF++UV//8A7QQc/v7l/Q//APT5/Pz+EST0+/P5Gvj99vv6Iv/+5wIH//78BQz+A+4EB/79+hAK+v7v8/38/hb8C/4C+vUN/v4B/gcAAPv2/gACC/YXBfvzEAT/BecPAggE5Pb9Gvv4Evr8/fsQ//0E8Q0FBwbiEwgD/OcM/gn+7wcD+PsEAf39IuP4+Cz66f79/fwL+AD//wrw7vkEJAz9/v77+vv8/RH8/v/9Cvz7+/oQ8gAA/RD3/v/8EBL+/gTt8Pz9/hjw/v7/FQYa/Pvq/g///vYCFf797u0L/v0O+RH///j4/gD+DPj+AP4M9/3+/hH9+/n7ExP////v/Pr59hr6+vv9FBX+/v7xEP7///QS/v7/8gX/CPv5E/j+9/8J+wH6AB37/fnxDP3//fv/9fj2G/f8/f4R/fv9+w/wCP39DfH+/v0WCgr+/+8FDv//7/X7/fsV/P3+/grz/f8ICfb8Cv0HH/z8/esa9/r6/B37/P7u+f39/RD6/v79Df76/f0O8/39/hTw/P3+GA36/QzxDPn7+gb7/P78DvEHAfsM8vz9/hf3/f79Evj9+AIQ+v//FfQN+vr7BAb2D/n88Qz9/Aj9+/79DvwA/vwJ//z2/RL9+vr/Dw77+/cE9Pv+/BcA+fz8Dv8O/f759vX5+iL++Pr9Ewn99vcLEv77/vcL+ff8Cfr7/f4QEv7+/vMA/PgADPH8/v4WAfr6CQIO/v//9Qf6Cv33E/38/fcL/f79/Q8B+wzo9AT9/BD9/v8U8hP09/kIEvz8/fj8/f7+ChP+///yDvz9/fz4Cgv7+ATyFArtAPv7+Q4B+/37DPn49wMR+/7+EfgF+PoIABX+/v7x8fkD/RX0//sCD/b3+gQS9Pz+/BUQBvwB7gYO///t7Pv7CBH6/v7+DQAAABTs//7/+Qzt+vwDF/n+Af0K8vX7+x/0/f39FBwA/fzr+v39/Q4LFP395/z9/PsQ/f79+w3++fgICBL9/P33CgP+AfQJ/Pz9ARD79fkH+/z7+RL7/P78Dvf7/PwWBPT7Awn2BPz8Dw77/PsAGv///uoDAPj4C/H+/v0V+f3//wz29/r7GPb5/v0V+vr+/RH8/v39CwL9/f4F7f0J/BH1/v/9EPv5+/0U+Pr9/BX9BfsT8fn7/hH8+v/+/grzDfz9Bu0K/fwQ//73Awj79/77FAL8+/gO+Bz//PHz/P78FvQNBvr/+P0Q//3/A/v6BxgF+vfxCAv6//T3+v39Fg/5+v0ACwcA/PICAvz7BQH++v0K9/z+/hD5GgP78A0H//7w9vz//hAD//4H+hMD+vzzAw34+v31+wb+Cw4F+Pn7AAH7/AgM/f/++hT69v7+Fw3+++QYE/z63vEUAfz+8fr9/Bz6Bvn2Dw74/P0B9QL/+w4SAvX5/Av5+fwG8/v+/Rbr+voDGvr9//kR/v/6+w70/v7+ERL6/Pv98BD3+g31Fvz8/Q/3//v/E/7///Eb/vz97f74+gsFFf7+/vH+BQQC9g/+/f74DPoI/PYIBP/+9/b8AfwR5/7+/iAM+AX7/A/4Cfv1/gYEAvcR+gj98AT6/PsKEf39+/rz/PwOBw/6Afr7Evr7+v4U/fv99vcY/v729hj+/vUg7/D2C/T+//0S/Ab8+gf8E/z8+Pn/D/38Efv8/vrvAfz5GvMJ9wz//AT/DfQA+f0V9Pv6+w8B+/v9E/r+/v8Q9fwT/wTu+/779hb4Dv38Af7//xD1/Bv+/u4DBf4J8fsJ9/kMEQr6+u8MBv7+8Rz/AP/mBgv+/vMKAP3++hX6//v48gD9/RT6+v78ERT+/f/yDxr6/OICHfv+6Bz9/P7tGP/9/+7j+vv9KAn++wL88/7+/hP6/v7+DPz8F/7zBP4P//D4/v//DPj8/f0R9hz//vH3+/wFDCj0CPnk9/v6+Rr9/f7+Cvv7/f0P/P3+/Q39+/39Dwb+AfoAC/7+//oP+/j+/wIEC/7x+fz//BAO/v3/+Afz+PsREPz+/fkQ/f7+9v79/f0L+vj8Ag75/fwHBxj8//vx+v7+BwII/P3+AQv8/fkD9fz9BwsI+f76Bvj6/P0U//z9/wn1Av7+DPv+/xH3Aff6/A/5/f7+DvEH/v0M+An49xD9+/3+DfkR/v37CP4D+/oBAfz9BQP7+v0KCAAD/vcG/wT7+wT9Bv38EgP9/u/4/gT9CQj9Cfv4Fv39//H3/AL9Dgj+BPv6Av0K+vwH/wL8+wUBAAP2+Ar++wUDAQAD+Aj/Bf33CwMI/u0V/P//8f779v0T/vv2/RME/wMB+vkU/Pz7AgUC//kA//39Bvb9/f0SCAX/Bu8V+fz5/PwV///x8vz9/xYV/Pz+9Af8/QT99v3//RAL/f37//r7+/4REAj7AewU/v8A7wAH/Aj1APr+/Qn1+/39FQf9A/kA9gH8/g4R+Pj5ARL///7yDPkM+/T6F//+8wAG+QH/DQ/+/ekQ/f0F8Pn5/PoYB/v3BQIR///98/r8/fwP/PoBAAgI/P/7Av/7+/sN+fv8/hIG/Pz+AwX7/AAD/vv7+g4B/P8ABBf5/f30Af76AAcHAPkAABb+/v7x/P8B/Qb5+/sADRAG//f19vz9CwYa+Pn4+wD8/An+DvP9+QgDBvX+BPoCAvoHEP//Buz3/Pz6Fvz8/v0N/QH+/Qb2+v79FfYQ/f4B8gD9/BX9+fz8ExL4+f/+AgP9+QMR+foH9fv//vwL//v8/QwS/f799fkM/f4A9fr9EQTyDv74CRn9+/7w8wT+Dvz4/v7+DfD8/wAR9v39/RL8Bfr4Cw36/PsDAfT6+hb4F/z6+gEJ+PoD9v7+/REIA/r6Af39+v8O9v7+/w/3/fn5GvX7/fwSDAsB+e/++Pz8Efz9/v4L+vz9/RAB+wz8/BX+///v9v///w3xAfkRA/8C/Q/z5gL+/hz5+v79EO/6+QYVEQP7+fj4/P79EPoW/v7z9Q0E/P76/fz9EPv6/P4RAPr9/QsR+f7++xr+///rEP77+/z9/P7+CvT3+ggSF/v//vIP////9PL1/fsfCv39/f8b/v//6vP7+wIT9/z+/BL8A/kCBvT7/P0XHfj7+Pr1+An7Dv4R/v/1+/z//wsN+fz//vn7/v0QEwD7+PkFAfj8BBv89/r57vsK/g8D/Pr6DP8GAvkA+fz/Fff+//j9DAD6/vsJ/gD9/QjzAvz8EAoJ+Pf9+QH6BQYN/PT6B/UFBAEBDgH+/vXz+vsHERz////n8/39/RQGB/v6/uwE/v4T+xD+/vn8/v/+CPX+//8PChL9/un4Af78DPj7AAELEvz89v8BAw379BP//wDv8AcE/gcEAgP6/gYH9vUH+wv69gn9/f/+CP7/+gIF+fz6+hb2//z7EvH7/fwa+v/6+g7z+/f4H/j5Ff799PT//RkT9/j5A/36/f0O+P/7/BH4AP39DfP8//0VDfj9/QEM+/T6CwD7/v4J9Pz9/RX7Ff//8gkV/fzqEvr9/foY/gb76fsX///xARP+/vH7/P3+Dvf9//4OBQ7//+/6+//9Dvz8/v4MFPn+/Pn//Pb9Eg/9Afv4+Pz+/RIJ+fz7BwH9+P0MAxL+/u/++ggU7fYF+/sOCgr+Bej+/f3+CvcC/f0NAvb/BwL9/f7+CvwQ//739v/9DAP9B/n3ChT7/fz3+//8/A36/v/+CgT6/AEE9vz+/RQE+wP6BPwA+f4KDwL5/fkC+Pz7D//7AfwIA//9/AX2/P79FPMO/P4E9/3//hD///gACvIK+v8K9gD9/BH2+/0JCPYE/foQAQ7+Be4B//sN9wP7/f0IBvb4+w4CB/r7Ae37Bf4V+vj9+xP49/sDEvsB/v0JEfn4+gT4C/79Avv7/P0Q//v8/Az/AvwBAgz2/fwF/P3/+w35/f7+DgYKAfn18RP9/gD///wBBQb4+gEH8wH7Ev8C+vb8EPQK/fgL/P3+/gr8+/7+Dfb9DPgHDfYA/QAEC/799/j8Kf7m/P0Q/vj4+wH9D/r/A/kL9v8V//j58hf5BA75A/73+/wR/vn8/hL/9Pv6APsQEfz1+AQV+vz7+vL6/v0YCgD7Avv6+vn8FxH++/74AwP69wgRAv369gz6/Qv0Cv3+CfIT+fwJ7w0CC/zrEvr4Bfcd/f787f37/v0NHf3+/O0Z+/379AP7APsG/P3+/QwTB/T4+AwQ+P/sBvj/AwAB/Az8+w/8/f76BhD9/u/sCv3+EBAO/fzqCvv39wr+/P39C/j8CfwHDgj3+/j+/hr97Q39/Qbz7/75+h799Bj5/QsD/vz4Dfv8/f8R/v7+9hD////yDf39//v1AP4CC/r7+vkX+v39/Q8MAgL98/UH/PwMBv77/gL9/f7+CfP9+v4XA/n9/AkO/Pz9/PoW/fz46in2+vv9+f7+Dfn6/vwS9xf+//XyGvz8/P7+/PwL+f8C/Qn6/QD9C/P8A/wR+Pn7+xj67f7+Hfj5+v8VAP38/QgG/v4P8fv6/QEM/v38AQj0+Pz7FhX1+PgFCgD/BvIJ/f78APIV+/UG+fn8/w4AAf79Awv5/PsDBgH/EeoX/f3/8AMB/P4CAv4E+QL/+QP8Cfv+/QgCBv78CPn7/v7+CvMLA/4C//n8/g75/vz+Dxb//fzy+v7+/gwC+vYDCgf4/BD1+QH+BAT/AQT9AAYP///u8wj8/wkNCf7+7vz4/PkU+Pr+/BQO9/r8BPv+/v4K9vf9/Rn8/v/9CgD8+xH4AQD99wkS/P38+QsBAQTw//v+/QoQ+fz9/RYN/gba/wH4Cv78DAL7+/sX/v/y+P7++xDy//8HCgMA+voICfr9C/UL/P35AfcBBfUOBv//FuYDEPv6+fz+/RL3CQz9+/Ty/f/+FAcD/fr+9f8A+xDvBgr+BAv7/f3/DP8E//IWAPf4+QMCAfgCBvb+G+r7E/3++AAA/v8DBgv7+PsZ//397hT////w/B/+/+kQAv7+8/j///8LGf3//e4P/fn/+/UG/PkOCfj8/gUO/f7++Bb8AP/vBPj8+Q4I+wD8APj+//0OEf36BPMD//oBAgkG/v31+QUC/wIG+v38BQ/9/v359BD7/AUJ+P4H+vUc/v7zEwv4/O71+/3/EvsA/fwMCv7+/vwT+/3+9gv4+/0DE/39+fv9+v7+Df36+QEO9/3//w8M+wb99gH/+wMBA/v+/AbwAvn6GPX8//4T+Pv+/w/6+/38Ehr99/n5HPv6/fIRCP3/7PMR/P4D8gAFBAX4+gH7Ev74AP4LAPz2CgP7/P36Ef79/vwLAPz9+wz07iD5Bvf5EfwD/v4Z/uwA+Qz7Afr6/vwS+/f4+xn3+vn8GP38/f0N+vj7+xX9/fsBCQP6Dvz5+vz9/hD6/v/9DPX2+vogBvr69g4G+vr2Dif8/vnlAfj6+xH++v79DfoX+vz6+/z+Dv7v/xz/9xH1+PUK9v3+/hHpCvz5E/nz+/4Y9P0L+Qr3/voAD/77/v0L8B/8/fn0IP3+8f34/fsT7hIF+AIBFf398PoA/v0M9Qz8/gULAvYA/vv+//4J9wT+/Qn3GQT97wEN9Af4/Pz7+xILFfj47wQP///uDf7///YSBv/+7Bf8/P30+Pv+/w8P/v//9vj+/v4N///9/Qf5+vwBDvj0DPsM+f3++w73/P78EvgL+/0F+fv8CQUA/P4M+xH9/f738f7+/hT/AP0I/f0D/fwHDP39/P38/f7+Cvr9/foR9Qj9AwP6/gT8CP75+fwUF/38/vL2/f38FfX2LPvt9/8S//r2+hb/+w0I+/z1//3+/Qrv/v7+F/IB+vka/v77+w3y+x/99vf9FP36Cxj+/+H6/f34E+8n+/r18xL+/f/tFAP8APEHBv4E+RT8/vf9Hf3/6f0C+BL4/v3/Dvn2+Pz5HPEK+yfjCvsA/P8CDPkG8/UL/Av59vv+DgME+fr7De77/v4bCv79/v0O+wD6/Bj7/Pn4+vr+/g/7/f79De39/v4aEfz7/fzu/f39GxP////w9P/+/xAR/QT+8P/3+voV+wX9/AcB/P79CO3///8W8v///xLwBPz8FAf6/PsHAf7//wML+fv/Av78/fsNCfz6+gf/+fz6Ef/9/f0LDfoH+fn2AP3+Dw39/QT2Dvz59gf2Avz5Egz4+vgJHfj18QL/AQP2BgAB+/0H/A/+/Pv4D/r+Afn4+QURCPb/+ggA+QP+BfkDCf7++/8PAPj9/P37DQT8+v0JB/z//v8B/gP6BPT7HPz6+PwE/wgN+PgBAAMT/v7u9g/9/gD2/v79EQr98/0I+vz9/BD//P79CQT99/oM+fz+/RDyB/3+DBL8/fv59vwD/g33+fkDExH39wX68vz9/Rf39hP5Bvn8Ev38+wD+/Qr3BQD9Bxn89f35//0A/wT6Av0I//j7F/34Afz9/AkL/wT79gD9+/4JF/kC+vT+CPn4CAr9BPn8Bvn7EPYFCwT+7vz99wINAgYB/PsIAvwD9vz+Cf7//v3++Q0O////9AYFAPMBAwoB+fj7Cvv9AvD9/v4V9gT+/Qv2CP4O9/r7+wYJCfb8+gzz/f/8FfgBAgQB/RD8A/QS/gH+8fr7/vsR9Pz9/RQM////9wsR+/3tBf7++Qb59xL6BAT5BPcH7vwU/wPzAQj7CPb3CPsQ/v//Fe/7+fz/D/sA/P0M/Pr//wwIAgL8+fQC/f4P8P3//xX5////CQL//vwF+f8A/goB+f/5Dvn9/v0PD/r6CvT8/v//CAX++vsI+P0Q//0N/P0I8v78+/UVD//9//YFAwb99g4EA/3uAfr9AwX6APz9CvT9/v0UEP3+/PkW9wUB7vz8/f4M/v/7/Qn2/f78E/n7Dv0CCfv79wnzAv7+EPf+FP759/0U/frxHwX97vf8+RIBBvwBBPrt+/z9H/77/AMG+hD9//oS/fz99/0B+/0IDP76+/8I/fr3CfMC/QsC+RT///YB/foEAwL+//oF9/39/RLw+gn9D/D7+P8Y+/38D/3+/v/9CP/7/v0K//3++wr2BP78C/H09wIf+v39/Q7vB/f+E/3+/xbw9g79/AL49v8q6fr7+yLu/PgBFPj9+/4CCBX29PYKFf39/vMB/Pv8DPj9/v4OA/z6/AwL/Pv8Agv1+PsJ9Pz++xf+///+Bw38//76Bvf7+Q0R+v35/gz7+/sC8v7//xII+Pn+B/X///8OFf7+/vEJ+v39BBj+/f7vFP7+//EQ+/v7/e/4/AQY5xf++wf3Ff3++fcR/f399BUC/fj6+v79EfcSBP32+BX8/vjw+/wDFQD9+/sM9gb7+wz8/v39DPIH+fkQ9AH+/hDxCP39DAIZ/Pzt/BL+/ff9/f/+CfwA/v4IBPj5+Q0S////8Az+/f776fz+/h4S+/v8/Pb+//8N8v7//hMP/Pz9++0D/fwW9v3+/RH8/vz8DPX8+/0S+gT9/An9/Pz+C/n5/wIL8wj7+w79+PoBDQ8E/v7y/wD+/QX4Cfz8BvoV+f38/P38/g33+/0AD/wE/Aj7+Av9/gH2/Pr/EfoB/v0LAP77+wrvBv7+Dvf+/f8L/v3+/Qn8/P7+DPH+/v4V9gb9/gn3DP38A/4CDP/1+/7//gr/Ef//8vL9/v4W//sB+gr5//wBCvr6/f0QAfv7+Q/7Bv38BPr5AvoQAP/9+gn7/P7+DBD//wDy+QgB+wII+gj8+vkG+/oJ/P79/Az2Afv9EPv+//8J+/z+/Q0d/Pb59vf4+/sZAv0A/QQT////8P/7/v0M9//+/g3+/f38C/r+/v8M9QcB+wj7//8K/fr8/gMI9f7//g/0Af39EQv+/f/7+vz+/A7z//z9D/oL/v7/9fn8/Bn8Af77CP3+//8H8wj9/gn/+f7+DPz6/P0S+v/+/Qr5I/3+6gH++/wI9vz9/xD1Efz8AQD/+/sJ+/0D/AkJ/AD5Afj//v8MAf79+gjxFgX6+gT8/PwH7/78/xcS/Pz8+Pr9/vwOFP78/vTxCfz9Df37/AgEAPv7+w7vBPv7Fgz++/kBEP39/PvtBQL7ERb7BP3uD/4F+vQe+/r88P39/f4LEfr9/Pz4A/37DR7+/P7q/vz9+Q8Y/v7+7RL////wEf////H5/wD8C/P3/v4ZBgv9+/cJ/v79/g78/P386gj7/Bbr/v7+G/L6/PsbCfkD+gERAPz4+grz+PcT9/3+/RH++Pn4FPv7+vwR+fz9/Q8D+/36C/3+/vwL/v79/gn9+/3+DP39/P4L/f3+/wj5/f7+DQr59/gN+vr8/BQYAvz+7fX7/f4UBvQR+vr5+wH8Dwv8Df3v9/wO/QIS/P7/9Rn5/ALwBggG/u4E+fn4EQP8/PoK7fv8+iDz/v/+EfP8/f4V9/z+AAz4+vz7GPz9/voN/P7+/AsB+wIN9fIB/wQJ+/7//Qv4+PoBFQn4+wv5/Rn//u3/A/sJ+fgCAxDz/vz+9hHp+fv7J/j9/gAMA/v++wn6+vwIB/YA/QMIAfv7+w73+/0MAvYE/v4J+QQD+gX7BhH+7+39/P4a8f/+Ag8GAAb+9gsDA/3y9fn//Rbt/f7+GRf7BPvvHP37/u/2BgcK8wH5EvX+9PwB/hD4+/3/Efz7+v4RCvb3+BH89von7eMZ8vgX9hH+//sLFP7/5QD8+/0J6fb4BxsD+PkR+/j6/P4Q//z8Dfz5/f75EhH4+h3gCgH5+QT6+vsHBwP/AQb5A/z7+wr4/P4ADvr5+A0HCPv6/AYG+fz2DRL4/f37/vkH/gQJ+fz+BP/++wj/Cvv4EvL9/f78Cvr8//0O+QIF/AUKA/z8+wX7+v0I/gj3BP/0//sa+e76/QoR/fz7CAMIAAP+9/0H+vwFFPb6/P33+f37Fv7+/xjtGwMD+OcA+/z5Df3+//4IEP38/Pv+9gT8CwD5+wgDA/z+Heb+/f8S9AD9//4G/v3+/Ar//P/9CRsB/P3r+fv6CAkA+/z9C/f7/v4R/Pv9+RIN/v/++PkK/AABBv0B/v72/v/9D/79AAQC/vn8/A4U/Pv8+QH7+yLmAfn9/A3/9/v8E/75+v8M//7++wj//vsN+/sD+wj+Afz+/AkDAfsF/A79//j9Bv0A/AH8Bfr6Cwv+9wn3CPz+E+sB//z4Cff9//4QDvz98AnxDf37Cv76/fwO+gL9/AoR/v/99hD4+foF8v/9/hT5/v/+DPf7+fka/fv8Dv4NAv/89QP8/P0JCPv49wrv/vkWAwH6BwzyAv78AAP7/f/+C/wC+/sKDP77/P4GDP769fP9//4S9f79+xUE/QD+Afn8/f4O9P3//xEO/P78/fL8/v4WF/b6/P0K//8M7Pr+/v4M/f3+/Az8/f7+Cwj++/sE9gP+Awb0+/wPBBL9/wjrBPwA/wAC/vsFAP8M///4Dvv4+AX+/P75Dfv+//8JIv3+++f2+f79FvT7AAgI//3/AAb0/PwDEfX9/v0T//sCCPwZ9fr6/PQT/v799//8+hD0AQL/CgD9/vwJ/v38/AwI/fr+Axn9/P7vBvf7Cv3//QX5BAH8/PsJ/gD6/gr5+fr7E/0E+AYB9AT3/BPs/f/9Ggr++vUJ/vsC/Qb3+gP8EPr+/fwOFv//AOwC/vz7BwcB+v4ACv78+//7+P4R/vj7/f4R/gIFDuwBAPz9BgH7/fsK8P7//xUD8/v7Ehr9/v3u9/z8+hL1/v39E/T9+v4WDQn8/fEaAfz87Pb6/BT/7/7+/hfy/wv6Cvz9/AEJ+AAJ/gEDCfr9/Qz//gD3GP3+A+sZ/f768/r7+f0V+fv9AA4D+v7+BvX8//4TJf36/+X57/v6Hwb6AfoDC/sF/Pn///wBBAz69PQN/f3+/gof9ff6+OwC/A0IFvkHDd37AQH2C/D9A/wV7/z6/R3/BvwB/wv2BPgB+f79/g0Q//8E7vj+/v4O+/79/wz6/f79D/H5/wEW+Pz+/hD3/f78EhD9/f74AP37/wj5/v7+DfP9+gITDRD4+vIJ/foA//38/v0M+P7+/w3wB/8CCAoD/v74Cfb5+Q4B+QD/Bvz9/vwME//+//H9/f/+CQL7/PsJCQD7+//3/v79EPT9/QAR8////REA+fYKBvn8/v4O+/3/Dvs=';
