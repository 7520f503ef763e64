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
after your
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
and to
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
competition
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
from am
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
have forgotten
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
internally
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
jo your
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
we answer
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
will any
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
export const leaningTenths = '7vr/AhIH/fv9AhH+//32+fn9/BIA+vYFCxD8//73C/wG/Pf9+wv8AgL8/foK8wD7/RQU/Pz89+4B/hj8EfX6BvoDE/v88/sAAv4G+/z/D/z8Cv4P7PX9/hH//v3//gj6/P7+D/P//f0U+v3//gsL/P78/xD9/v72D/////QV/QT39P4T/v7z+gD1Ag4IAgAF8Rf3/f33Dvn7/AL/AQX4AxL6/Pz68vn++xsYCff47vAGBfkL/QD9+woR+P79+/wX///vEv3+/vX9GP//7Qn9+/0CHQL9/uYC9gD2D/wIAQL6C/n5B/v4/A38Ahf+/v3w/AH8D/cl9/wF4/r4/fkW9/j8AhL8D///9gv++gzzEvj7BvUE+/r7Cff9/v0R+gL+/Qj7/f78DQ78B/3yCv/+/vsI+/sG/AH++vwL+P79/Q7z/v7/Evv+/v4KCv3+/v37+gX9CvUJ+/4JD/38/vn++vn9EQj7/Qj4AP3+/Qj1/wD+DhT3+wH4+f3+/g0K+/z7AvT+/f0RGf7+/u3+/v/9CPf5+vsW9fn6+xcI+/r7CBf9/f7x+/39+gr5+/v8Dfj7/foVBPv9/Af0/f79EvX+//8O+/3/AQj9+/36Dfn7/P4L+/3+/A37+v7+D/b8/PsV//3+/Ar49/39FP/+//0H+fj6+xgA/P39Cfz+//0K+fz9/g/7+f/+D/7+/v4H9/r+/RH59fz7Fff4/f0U+/z9+w7y+Pv7FwH+/v0G9v/9/w/6+v34Eg/+/gD0Aw8C+vIa/gf+4w8G/v7v/fgT/fsQ/f3/9xMB+vz2Fv3+/vIB+BH7+wsD/f355fwb/gYU/fz+9ev8/P0gDvv6/AEW/vr+9PwA+/0MIPn6+fTz////EAr9/f79HP79/uz4/Pz6Fgf0+voN/fz9/Q0H/v///hn8/v7v+/j8+xMY+Pz79/r4+/sU+vz8/hD++/35EAoA/P778PoV+wf5CPkN+f/5/PoQBfr9B/0V/f//8RL//wTt5wj5/hgI9vsFABf+/v7vBP76+wkO9QT6/xMH/v7q7wEACAgb/P778PoQ/vz8+AAH/QQb//z87hEI+vj07Qj9/g79+/77Dg/8/v75Cvn9/QPw/BD+Bhny9/kEFQr8+ewO/f37/RHy/PkHGgH6+PLyD/39Ber8Bv8V9wz5/gUW/Pz+9BL7/P369fgK+g8C+vwQ+eIO/f4T9/b//xXy/hb/+v8S/v7z+Rr//fHxBBb/9gj2+/wL9fr7/xj+AgHrERD1+vgIBff5/Qz9+fz9ER/8/v/oEf7//vTs/Qn9Eff99f0ZB/38AAHr+w7+D/UD/RnyGfn1+v8T+/z++RL+/f/09/38+xD8+vwACfz6Av0KDAn7/fX7B///APgE/vwK+v/9AAb9+QX8CAX7/P0H+P3//w0HDfz89AsL/f7w+fkF/A74FAD99wX8DP728wP7BgcE+v36CvQLBf3/9AsD+gL5Df/+/vn4+v4R+f39BwX6/v38DAD5+gQH+Pn7/RD1+foBDv3//v4I+v//Ge727/wTCPv7/fsQ/P7+FfP8/PsJAvr9/f8I/P/+/Av+//8Y7fzx//oVDwT//vD2AgP8Cf7+/ivbAfz+/Qn9/v//BwP6/PsK//3+/Qj2/fz7Ff8B+wr7BAH8/AP8//78C/v7/ggE+vv6+RH9///8CPf7/PsT/Pz//gr1+vwHCfv6/AQK/v7//gj9/P79Cvv7/v4MBPv8+Qr//v78CP/9//oJ9/75/xD9+vsCCwb4BfgFEPn5+wIEAPz9Avv8/v4NBQP8/P4C/P39CPUHAP4G7vsj+/j8+/36Efj8D/7++QD7/BD6/P7+DwkC/v/5+P7//wz3/v7+DgD9/v0I/f0S//T3AAr8Bf37APkQ9wX5+RAO/QkB6/7+/v4I+Pn8/RX5APz6D+//Bv0ODvz7+gIE+/z7Cf4A/f8GFvr+/fb5/BD+/fn+E//3BP78+wb9/AD9Cf73AfwN+/wQ/P31/v//D/v6//wO8/r7/hoF/Pz8B+r79woY/v8AHub6/vv/Dvr7+w0D9vv7DQYO+Pr3BvX+//4QF/r7+vcI/BH97h39/f3sEP/+//Tx////E/r7/PsSDPz7/f///Pv8Dvv7/fwQEv7///IZ/Pz98RL7Bv7vDf7+/vkO/gr/6wcC+fgG9Pz8+hoR////8vL+/v8UG/z8/e/r+/7+HRP6+fr/+/z9+hLv//7/FQD9+/4I9wT8/wrzBfwADPgB/foP//b7DAT1AP8V+Pn9/g799xX6/fzx9/sODgv9//cCBfL1Aw4C+v38DAr19hL5+vv8/RIM9vr8B/j9/v0QCv79/f4U/v4J5xb7+vz4B/z8C/j7/fz7EQL7+/oN+/j6/Bj4/f7+D+7+/gwK9/r4ARb3/Pz8FO3///8WD//9//b9/f8N+iD7/P3s9fz99R0F+v4G/f39+P0RBvn5BQL2/v32GhX//v7w+/7//goK/v7+/PT7/BUAAf39/QcR/Pz8+/r8/f4OD/H9/Ab2+/37F/32EfoBAvz8CvwF9vX6E/8CDv32DPz7+gINBwL97fr9/gUG+wP+/Qf5/Pz8EwX9/hbp8BD9/Qb4/P0MBPz7+fwRGvr9/vH/Fv7+7gH2+/kU+Sb5++0C9/kECfX4+QsO+Pn7+Rv4G/n7+O4EBgkA+vr9+xMV+v3+9vH8/QITCvz9/v8a/fj+8/cDAfsK/f38/g0I/wD5AA75Afz9AgMCCfACA/n6Bvr+/v0M9fz9/Bf2/v7/D/P8+/wZDvcC+QD4/f7+EP/7Dv768P8C+RYV//7/7wUB/fcFAvr7/Az4AP8BCAL6BfYJE/z9/fUM/Pb9A+/9+AQV//z7+hH7GP7/8BH9/P359/cA+xQO+fr7BPf+E//4+fv9DQL2A/b3F/UDAvsLAgD5+gn4/f/+DgIA+foJCAL8/P78AP3/CPv8/v0N9gQA+wn9/f79CvkF/Q348w78/gYAB/z+//0F/fkH/P7//gr7/f78DA7//wbu9Pr4FgMI9fj2Efz5/PkV6Pj5BiD1A/z8D/f9/fwS/Pz+/Q73+RH+AQcT//7pEwD99/j8+v7+DxP+///yDvr4+wH++vsDCR/0+Pz4+P3//g72/fv0HPsB/fkODv/8//f6/f78Dxr9/grj9fz+/BQN/v/++Pv5/fsT+/7/AAn3ARL6/PsJ+v4EAwEK+vcN9An9+gf3Fv3u9wv7AAUN9/v0DfX8//4S9vr+/hMX/f349/79+/oQ9hb8+/4ABAD8//UB/f0O6P8j/vn89jD84ff6HPz3+vgn/OsCDPn7//b9FP/6F/7++vQA/f4U8fr8DP4ABPoQ/Pb8F/3+8gD5+gwACyP2/OD3DA/+8QAJAPv9+w/1+wYA9/kKBvj7/fwU/QcEAvYF/Pv9Bvv7+/0S+f3+/Q7z/PwOCBAC/vf5+P39/hDcAgz8G/v8/f0NBP3+BP4J/f4B+/76+PkU8AX6DAX/BgAH9vn7+/wUD/7+/fgV+fwF8BcC/P7tGv///+kB+PwCByf9/Pzj+/v9+RL7/gH6DPj8/foT/P7+/Av2/v4CDPn8/f4P+Pz8GPgQ+/z9/Ar9/fcEAvb6GfQT+Pv++/f///4N/P7++wwA/v0ABfL7+v0Z+P3+Agr7/P0DCfr4/PwUG/7+/usFCAn68Pv3BAgDCQUA+/f6+wH+Cxj8/AHu//7+/QgN///+9wL+//sF8v3+Aw8FDf389/UN/AAD/RsBAOf1////Dhj9/v7v+xb///H6/gz9//H2CQkHGQD8+/AHCPr6/QsB+gT3BgL8+wH4/AD+DQX5AvwEIfb4BewD+//+Bv39//0KAAH7C/oT//4A8fb5/voY9QD6/hP3/Pz8FfL+BQwAAAIW/OwUAgf56u/8Cv8MDf7+Cu34A/0BBwv8+v0B9fr9/Bj3/v//Dvz1/wUKBv/7+gUA/fkBCPUN/v4C+v3+/g0AAQL9APoQ/gT0DQP4BvMb/f7/6gT4/PsN+QP6/wgOAv4E7vgA/P8N/P77AAkK/f4B+vX7/v0U+hz+/u0B9vcAD/n8/QIL+v39AwgM/v/++hX6+/z6+f7+/Q78/v78DPn+/v4N9AQI+gX6Ag39+gT59f4RAvkM/f39Gf3/7v8N/gTy+QP+/Qn8Afz8C/gH+/0J9gcG+AUCCw3+6fX+Fv/58/4W//n+/AL6ChT69/39B//++wD8DPgC/wz8Avz6DwL9/fT8Afz8Cg0D/P/1EAYB/uv4/v7+DRT4/f34DQD9+vsi/fv/5xXz+/z/CgD7/f7tB/r7FhD//P33/vv++w7x/v3/FBP+///yFwH/AOn0/f3+EwP8/PsIDQD7/Pv4/v7/DR36+/vz/P4C/gcJ+Pf6C/P9+/0XEf7///P5/fz+D/wA+/oOC/v9/AEE+wX5Agn5+/sFAvz6/QoQAvoI7Q/8/v35F/7//+3zEf/+APAL+wv+/P3/FPX7/P8T9vz/APwI7QD7CBD8/P0HBPP9Dv0ED/YLCOj5+voGDPILAP4F8/gTDPYH+hH3+PsL/vwA6wMT+wPz+x3/9fMDFvv5G/3y/vj7/Pr8E/r+EwD1B/77BP34+xf9+Bz49vv67/0A/xb4Ag/++vwR///2+P76CQj1CQfzCP0R/f33Evz2/QD2+gL7EwP5Fvvz/vcP9gXzBwj9APb9/PMd/P//FvDwAgP5D/YI/v4G+xL9/vj8/hL/9Pj9EP/8CPz79Qz9BfsK+/z7A/wK/gD7+woK/Pv4BfUh+/7xFwf7BuL/+wIJ+xr/9v31Afv4DAEX+Pj9+/37BQX/7wP8KOoC+gUH+RP7///0/gz8+/4J/hD67+gDFPoHFvz+/vL6/f8Q+vYT/Pz9/AAL+/7w/w77CBb6+fr8Dv7+//gAAwH4BAAC+vsIAQT3AgL+A/0M9gj7Ev3v+vv6+RX7/AD9Cfv1Cgn+/f39/Av3+/wBCvv8A/oL+/7+CAH3+/n8GP///xHx+v4C+gr7Fv/+8gD//xLw+QH6Agr2/RL+/PwF+gAE/Pz8+g7+/v7+Buv/KPvyAgAD/QD5////CgECF/zrAPv9CADy//j8Gfb6/Bb+9f///RAIAAP+9wL9CPgCCwD6+gAI/f0A/v36/QAM9BcP++oKBP4K6foFDfv6C//+AfcCCP38/QEG/fwB9QP8+hAN/fkB+wf4+/cNGPf7APb+//z7Cvr5/AAO/P7//gkT+/7+9vkC+vsOAPv8+gwBDPwE9Rb4+/r9Af/8/Af4+/79Efz7/v4N8w/8/QT3/f0ADO78/f0c/hH///QJ/P37AwL7/vwJCv7+//z0/P0RAfYHAvsFD///APL7AwoH8QL5Cv3++f0A+w0H/v3///z+/f4L/wH++AjzB/3+Cfr3+/0W/vv+/gv7/P4ACwD8/v0JCwH6/P4D+gL8BfcL/PwG9wv8/Ab7EPr3AgAS+vj7BBf6+fEAAvr6CAID/gzx8Az7+Q/8+f/+Dgb4+wIE+wH7+hAU+///9BL////xCAD9/P/2+v//E/H5/fwcDf//+/r6FP789wv1/fsGDPv+/v35Ff//9Pn1BvsRAfn7DP/zA/7+Dv0a///r+hX+/vX0/f//EgP8/fwH9gj+/Qfv/P7/GAkG//32+Q77AvwBDfv3APoL/f4AHPz+/O73G///8PcK/v4E7Qv+/gvrCvf4Fvr3/foX+w38Afv6+v4ADv0Q///1/RD+//b9D/7/9/cQ/f3+/BP9/vfy/fz5Gfca+vv5+vv+GvT+/v8V8QMM+fv9+xED/Pb/DAb49gAEDv/w7xYF+vwX/vb4+wP/+/kK9Pv8+Rr9/P76DwgX/P3n9v7+/RH5Evv8/+78/AYU9fkG/w34CAIB/f4GBAL2/gYEA/X+BgQD9QP39wAPCwoC+PL2+wr9B/79+v4N9AH9/g/2/v79EQT7AfYJ/f/1ABAB/w/89hT+/P70AQsC/PcP/v7++Az/+/3+Cfjw/RL+/Pz+Df39G//s/Pn+/BENBfn8+fz8Df/8/PX6+BwT+QX78/gAHf3vAf0V/vD4+vr8Exb8/v7xEv3///P2+vv7E/f6/AAO8vr8/RIdAP796fj8/v0Q//7+/gb3Av7+Cvz6//4N/f7+/Qr2///+Df0E/vwE/v7//gcD/vv9Bfv+/v0L//r+/Az4/f34E/v7+fwS+Pv9+xH8/f7+C/v7/v4N/fv+/gsN9fX3EQ3+/fz88/36/hjp/v7/HBX9/fz1D/7+/fj6/fr+ERL+//3z/gP++wb7/f4M/vf3+gsLBxMB/ufxAwYFABX5B/7tERD3++wCEPv5+vkP/v/69xb++vv5F/3+9f/+/xbuBAT5/wD6/Qf7CAUN/Pz2BvoJ/fkCBf33AwD5//cRFwH5Au75/Pz/DxP5/P37/vv9FvP9FP34+u74Df0Q/hX9/PP3Ef7//PT9/v8RCvf5BAL1+/v8GP7z+/kaDQn8/fEaAfz87Pb6/v4T7/z8CRDu/PoHFgsB/f75/P7//wf2/f/+DwD6Dfn/BPz6+wv9/f79C/n9/P8P+f39/g/99AX6EAn9CgXsMPEP99gT//379xL9//31GwP8/Or7/v78DQr7+PoJ8////xEV9Pb3CPn9/v0P+/38/g4V+P38+RH+//70D/7+/vYW////7RX////u+v/+/Qz9/v7+CRD8/P38+f3//wr09/H8JvX5BPwSHP37/e8K+Pv+BAD9/PwL/vsQ/PsJ/P79AAv8BgHyBAEK+fj4+/v6Fv35/fwR/QL9/Qb7/P7+Dgn/Bf72Bg///+wO+/79/fD2BvsY8P3+/hcY9/7+9fX8+wQO8vv8AxP1Cfv+Cev7+hkH9//+D/3z/v0OBAkE+fv+Df////YO/v7+9w8C/f7zC/f3+gsW/f7+8PsC/fsKCwIB/vX5//z+DPkA/v4KCP79/QAP////9O8B9h36+Pz/Fvf6/v8T9vr8/hzw+Ar7DvT4C/4X6fkUBf/vEfr9/vsCF//+6QP7+PsN7v79/hgB+Pr6E/AL//4I//r7/wz4/v/+DfgA//0M9/j6/Bv2/AsW7Pz9/foPDvr9/v3y+w74DOgM+vwS/fz+/A38/f/+CvX8//4R+A/9/AD8/PcDC/3+//4I9/7/+RL0AxP9+QoHBgPoAAAEBfkN/AH6/PsADv/4D/v9C+7zCw8L6AkB/wL1Df79+/sOAf3+9wb+BAH3AhIC+PIB+fr6EAMECAbs9hAK/fP0+hn9/BQA/fv0+f8A/goK/g0A6g0XBADb+wr//AEABw0M4QX+/w/vCvwH/vUX+QAB7/ID+PwT/f3+/Qv+/f79CfkB+/0O+xL+/vcO+/b8A/n8//4OEP7+/fj5/f4Q+/77/PsPD/z7+/4L9/kAAwr8/P0ABPr8EfT6+Pz8Fvnw/v4bA/r3/A37+v38EfwM/fv//fv9+xABDP//9fv9/f4M+vr//w/7/f79DP38//8K+//8/A37/f3+DfcA+fsUBvr7+Qz3/v39EfQu/f3k/RH/APT9Ef8A9PgB/f0M+f7+DAD6/v4M//D8/fwb9QsF+wDzAQP8DfL+BvsOCvv4+An5/P79EP37/f0OCPf4+A8K/Pv8Av79/f0LGfn8/vT6/P/+DAX//g/x/f0D/wT5A/4M+/z9/vsN//sO/vvuBxP8/f34C/sF/P7+FvL7/hH/9/n/DgD7/f39/gz7/voNAe/6G/wABfv//QX8/Ab5CPUCDvz++/8RAPYS9/76/xD9/Qbw+AD9Agn+/Pz+DfX+/v8QDvv4BfkC9v77Dgr2APsE6/wE/xYP////9BEJ+wLq/fj2+BkLAwL/8/4HAf/7/RD/A/H7Gv7+7/b9/f0TAQn7+/8PCv7+6/38/v4L+Aj+/gUGC/z89v33/voU9/r9+hj7/fz9DwIE+vsF/vn8/g8C+QkA+/j9/f0Q9/3//RD99fj4Gvf5//4SC/8A//cW+fsQ5Qn6+PgK+fj8+xf0/vv6Ff39/PwM/f3//gge9vr79hz7+/3xEfn7+AMT/f7/8wb0DgfwFvz9//Lq9Tz66voA/f4K9/n6+xj8/QH+B/j6/PwW9vz8/Bb1Av7+DvT6+/0Z+fb7CQ0IEgAC5fwV/gjo9AT89xL8+v7+Dvv///4I9wX8/Qr5//38Dvz9/v4LB/r9+Qf8/f79DPr6+QYNAfr9/goP+wIL6BL+/v/0Cfb5+A72/v7+ECD9/frrFwT+/eoh/v7/5P4U/f7z+xn+/+8S8P/2Bwn7+f0G/Pn4+xcOAPv7/Rv+///q+BP9/fv+8vkLC/X3/fwa+v38DALx8ff6K/ID/v0QABL///ED+/37CvT+/QEN/Qb+D/H5A/0J/hL8/f34+xL//vUV+vr9+hT9/P719/j6ABX9/f78DAL8+v0K9/z+/BLy/P7+Fv/6+gkFFP39CukP//8J6QL//w/xA/3+/AX2+/r+Fxr8/P3y/f36/Q39/gD7Cf79/PoPCAD6A/v8AgT7BAX4+QEIDfsA/Pz9/QD9CPsEDf34BvsE9wQE/gf6/f4AB/z/Bvr6/AjoBgv7CwABAfoDCAAD/vcK/fsB/AkIAvzx6wIe/Pn9/f37Df3+/f8JDP0FAPPt+v78H/r+Gv7w/f77/gsI+f8B/hP8+/f+BgP6+QQJ+wf9+QH9AgD/CP0B/P0NAP34/gEF+voFIP8B++X5//z+DvX9CfwJ7gkD/Qn++f0LAfoC/fwKDfoD/PsIA/7/+AMC/f4BBfsJFeIN+fz7A/n+Af0K+fz//BAH/Pb8C/YFBP0EAPz+/wUYAP/38AYG/v35+wL+/QcLAvn8/voW+vz6CQT6APkD/f79BQb8//wB+Qb9/An5Ev39+vQI/f4J/AEI/f8PAvv8+Pb9FPv+Afn7+xD+/gT7BPL6/fwZ+v7/FfX2/f7+Egr3+f0HAvz9/Qj1/v8CDPn+/v4MIff0+/kY/vr+8fH//f4VEvv9/vgS/vv+9xn9+/3y7PcA+SL6+/39Eff8B/gO6iLw9Q0C/PsBBQoA/fz99vr8/xL5+AIR++7+AQoHC/7//vn8/f37DhL+/f71+P3+/Q/3DP77Axn+///q/f3+Hur6/f78DgcE+f3/D/7//vf++fsADPj/A/sM+xz9/u/38CP6+/f7FP399PsX/f4AEgb+6hD+APj7+RD//vsZAgT+4xT+9v77+vn9/RP7/P//C/z//fgO+/z+/Q31+wX+Dfv8/vwO/Pv+/Q77/f7+DPkABAAE9wX5+w79+v79Du4L+gAN9wT+/QkH9Pn5EAn4/fwFDvn8/AEP/v/+9vf5/fwV/fv//gsJ+hT28/f8D/4BHPf1+v4O+/f8BPn+/v4MCv739wjs+//+Gw/+/v/1F/8A/+v8Fv//8fn7/v0R6vn9/CP7+/v9EgX3AQT/+v/9/gsR+QX69vj///8LCvcK9/0G+Qn/+PoAAAUA9gD9EfsA9/kRAPn/FP72+v0GCvn4/Pv8FAIA+w/0EgMA/u0L9gH8Ahn+/v7tBwH29QoN/v7++AkA+voCHPz8/fDv/v//Ff0N+vkD8f8IBwDn//oCHQ/9APz3+fPzBB0A/f4P9vj8/hvzEf79/vUC//j7CfQR/v7/Df8A//X6+f/9EBn5/v7xHfP9/Pf89f3+FPz6//8MB/j8/Aj6/P79Dxfy+gb2+g37//8AFfz98/0K+/kE+/f/E/35Dv4R6vD5/BgCAgH5+ggE9f77DfL6//4W+fz+/hD/+P37EPcZ//7z9P///w/z/v//EAb2/fsMAv76AwP9FP//8f74//8M9QD+/Q/7Bvr6CvP///8QAQr9/fse/v//5g35/v3//hT///H0/P/+ExH9/vz48wf7+w/v/P7/GPAC/v0SAAn5+gMF/fv6Bvge/v7v9wT+/Qr9C///+wT6/vwICPT7+w3qFP7+B/f3/Rn6F/T8DO0E/P/8BQL8+/wLDfz7//73/P39EhD5D/zrDPr8/AIQ//0F7/T9/QgIEfr7+AIQ+ff6BPAE/hT6BPf2/Q7z/QcBCfwI/gL9C/4Q++z/+/v5EAf4/v4E+v3+/Q0D/Af9/fb+Dv//+gD//Qr5/BL8/RIB+fz4CAr9//IE/fz7Bv/6/PoPD/z+/voE/PkI//T8EvwCDfoB+/0C/QUA/PD+/v4WA/z7/Qr4+/oQA/4GBw3o9Qf+/QgC+gYC/f3+//wK/QL/BP70/Pz6GRD79P4E9/3+/RD0/hT8/vD4K/vxBQT39wbsAhT+AAT8Cvz5A/34AQcL/f7++/n//f8M+P/+/Q32/P7+EvT+//4Q+fz9+xL8+/z+DgD/EP/yCf0J/vIA/v4BAvT9/v0UEfsH+/INAfn7/QQK/Pz6Ff7+/PIHDv3+8ff+FP749/0U/fr8EP//9/H6+w8LBvoBAv78/voJA/75+vkSEf7+/vUV///+7//9+/cQ/wL9/QT2A/79CwMQ/f7x/Rv//+n5Av74DP79/v0J/v7//gf9AwD5B/4Q///0/QD9/AoA+/z5DvH9BP0QCQH7+wD9/v/+CQv+///5GAUHBdj3BA0C9gQDAwH2Ffz/COgO/vsI8QjyFPr39f3+/RT4/v7/Dfn/Cf0C8/z9/xT3+hr/9vUOAP7/9f7+/hATDQj73AMBAAP4AQEFA/YFAAUD9AALBQPuDAgDA+j+GP778AgECvzuCgIC//TyEQwC7wv6BwD09/wR/f4LAgL+8usC/wkLCPn9+wYM/fz//Pv//v8JCfoHAvQACAMC9PoGBQj0AQcHBuz6+voEDv/6/ggCC/z9/v3z+v37GwAIBvb9EvX4/APsEPH2HAgK//7x/fTz/x0ICwj+5/wT/v/z/Ar8/gD9Gf3+7vv3/f8SDv4B/fbyJvn79P4W/v/w/hb+//D3+/0SAfgF+/oOAgH9/QMM+gz78wz6DPvzAwAG/fnxAvf5HPsg/Pvv+Pv8JewU+/v8+fL8+vkd+Pj//xIBAQMJ8//7/Q/6///9/Qf2/fr6FgH7/f0JBAb3/AMI//MJ/Pb9/QsGEAL+9/n8+w39/wf8+/0DE/v8/vj6/vr8Ef77/v0MCgEC+/n3/Pz8FP8S/vn3+P7/HO4T+Pz8/fj9/v4PCAj9+voHC/7+8vj9/vwS9/39/hHrCg77Av0B/f4G9/v9/RT0C/7/BPwC+v0LCgsF/ugCCPv7/w3/Afv4//wU/PUA+xD99/QFAPgN9Af9+wv3+/7+Evf9/v4Q+f38/hD3/fz+EQn7BPv9A/3+A/4I//76Af7//gAE+P78CAYDAP8A/v0Y/v3wDP8D/vP2+/38Fvb++vsW+RD9/fz5BAH+AwH7+/0MEPYB//sT/f799AUD/f3/9f3++RX1/AEBC/r7A/0K/P7/FvH7AP38C/z//v4I+Pv8Ag72+P0MCRz+//rt6wP6/Bf3/AQCCPv+/v8K+/wCDPz5/QUBAxn+/gji+/4CBAH1/f39E+f8/v4hHQH//+TwEf39Bfz+/v0K//r7BgfzA/sADQX7+/oK/wH7Cf3uAf/2GgH6/P4JBP4H/vkYA/n39fb5/f0XDv79//n7C/v4BhL+A//vJAL8/eEV/v7/8Av/+foD+Qz+//8K/AL9+xME/v7tGv39/e7+/AD+B/f7/f8SBQH6+gb7A/v/CBMH/v3r+hIA/PcH/AD+APz8/wQG8/0GBQb5DfwB/RcA/f7u+vv+/Q/wAv39E/z9+wUHCf77BvkR////8g/5+wry7wT/AQ0O//sC9fj8/vwS+Pj0+x4MCv4L4QT8BPz/+vwI/gTz/v3/FAH8A/0D/f76/gwW+vz8+BL+/f70Ef3+//UB+vr5DP/9/f4G9P3//hL//QL8Bgn///z/+vr79xP6/v77Dfv8//oP+/v+/g0F/P78BPv7APsN+/7//wr4/f77ERT+/vz1FPr7+v70Avr5FAIBAPsDAP3+/gcO////9Q7////0+/38+w73/P3+Evn6/PsQCfz4+Av09QMLCv34+QEP/Pz7AQr1AvwBDAAJBv3zGPz8/fL5//f+EPb5Df4G8QoFDPT7BPgCBvv5Bf8H//cJ+AkP/v//9vsO/P78/Pz//Qz4FPz++hL3+vsBFf39/vL8E///8vX8/P4V/vj+/Q/2/QP7D+79+wcS8vgU/AYKA/v++w35/f3/+xT+//T9A/r7Cgn//P0A9v0T//v5/v/+DBfu/PYG/gH6+A0F+hD+8vcBBvQO9fn+/RcL+gsA8fYC+PoR/vv8/A/y+P39G/wa/v7vHv3+/+f5+v39E/ULA/oCA/4D+QL9B/kAA/P9/f4U+vMY/vwH/fj/BP38/v4L/Ar7AP4BCff//wf8/P0E+Qf9/QUF/vr7BgIN+P76/f/4/gwE+fsFA/MD/RnzAwD8/wL3+/37Fv/4/fgT+Pj+CggM/f0D9//6/v0MDff5Av/0/f7+Ehf9+Qbs7Qb7/BTwBf/+Dvz8/QEK/fz+D/sEAQIJ8Q0G/P30+A/8/AEIAwD8+Qj+/w3u+QD/+wwU9wb69BD4+PoE+gL9+w0F+/31Dgf7/PsGAvv5+Q8T/v/+8gj+/P4AEP79AfP++v0M//UE+gUH/P/6/wv4/Pn9FRH6DPvuCfz7+gQA/fz9CQz8/fsBFP38/Pj++vr7Egj8+/wF6/oN9hf3/fr8FgH6/A/6A/z+EvD5BwAO9PwD/gn5Gfz+/fEBDAr96/oYAv3u7vcADA77Cf77AwQIBPz0+xUC/fEE+hT68wT9CPv7+wUJAff8A/n/B/j5/fsU+fv9Bgf9Ef//9PwQ/v73Ef7///L8+/79DQf8/v4C9wz9+wX3/vT4G/r+/v4LE/76/Pr8+/n+EfoL+/sE+vrz/RvvCP79Dv8LAQL09v39/RIRAP399fYM+Qb/Bff5+BLz//r2HfkE/fgOEPj6/AL8+fkHCfn9/gUG+f7+CQL3/P78Evv++wYF/Pr9CQT0/f/9Ew0E/v70/gP8/gX+/PkP//oH/hPu9P39/RUl/v0C3Qz4+vsH+AD3BAr8BP8O8/sWAvzx/Rn//u3+/P72EfsC/xD0+/z//A7z/f4MBv4D+wX+9gH6EfwO/AD9+Rb9/f3y8Pv7+xz9CQb5+wf38fkVDv7///Yd/fr+7fEI+v8N/Q39/P37/v/+Cvj9/v8ND/39/vgC9QT4DPv7Cv0E8Pr8+SH7/f/8DfcBAwj9+//8BAft+/gUC/gC/BX0Df8HAOwDBAYD8Qn3Cfj+EfkF+vYD+Qr6AAL7/fwKEv37/vgM8vX5E/79/f4LHP3//un5+v/7E/z8/P0O/Pz8/Q7/BPf+B/b7/vwU+Bf8//b0+/3/FfwW/P71DwD7/fr9Ev7/8wsB/Pn/EP//+/gQ///7+BgA/f3uDwAC/vEK/Pj7BfcA+/4QLfT79O7//vwDA/v4/foU+v3+/Q79///+Bw/9/v369/r+CwX4/P37EwP7/f8H+//9+Q4W/v3/8PQI/v0I/P3//gn/+v37DvYAAPwNAgT8+gX8/v/+Cff8/P0U9f3//RL0/P7+E/QT/v79+f77/Q8b+P0C7vj3+/0Z9Pz+/hQJAfz8/v0PBv3y7/z9/RkI+Pf5EPD9/v4X7f7+/RoADgz96Pv9FP718AP5/xP9+vf8FP0A/vsJB/kF9wMID/z/7v4GBAP1/gYEA/X+BgQD9fj9/PwS9////wwK/P39//QC/v4N9v7//w7+/f39CvL///8R9Qj8+wwa+/z88wz9/f3+Ef////EE/wT+/Az8A/f+DP4D/PcDCAn/7fv+C/3/8AsH+wMNBf389Av9//77FQD9/u8FCvj4Aff9//4PFP7+/fIUBP797fr4AvwRBPn+9wz/+xD+9g/88P4H+P39/BEV//4A7v0A9/kREf75+/zx+/v8HPUK/vsH/Pv8/Q/6/f3+DfP8+/sa8QkG/QL8Ffz+9fIMCfv++v7+/wwEBvYM9Pz9//wL+Pv9/RL8/v7/Cfz7/v0N+f3+/g76+v39EQr9Bf73Df3+/vkA+v79C/P3+QMY+v3+/Q4E+RT79AYA9/cK9f3+/RIB/QP2CPr9/P0P4/0P/hQU+f/8+P/8Df757P8W/AMTBP3+7/X9+/4U9fsN/QYO/v//9hAM/P3s+////wka////6fb7/P8TBfcV+/T4/P//Dg4A+/z78PgU/AfxB/v+D/78/v4JDfXx+RP2/xX/+Bz89P727/wK/Q7w//z/FgL9Df72/P0W//P7/Rr/7/78/v4KFfrx/AQB9gH5Dwv8Df3w9Pj8+xz0/ST97uEG+v0j8////xH3Fff9AP35/fwR7QT4+B/2+v/9E/b6/v0V9vwY/fj6/f37DwT8/vcJ9v79/RLp/P79IPP8/f8W9/j8/Rb8/v37DwICBPYB//r+/QwE9/n7EPgA+f8RAgcF9vsF9Pr5EAf9AvQEEvn6/P7z/Pn9GxL5/f76Gf79/+0c+Pr89BcA+fzz+/7+/wv6+wH8DfoM/f4AAvoM+v7/BAv+9A76+v4A8/z+/xQR+P/++hEB+/z28PkJ+xIE+vz8Chbz+vkAFQH7+vPqEvf8EO/6Cv0Q+f37/g8C/Pz9CfsT+//48wL9/RAV/P7/8fn9/v4PEPz8/vsQ9gX5+RL8+vz8/Pv5/RH9+v38D/4N/P78A/n9/ggF+/b9Dfj9Ffv7AvUg/uwN//j5Awjz+/oPEP//APII/v/5AwQJ+vz9Efv5/vwU/P399vr6Hv3xDwH+//QS/f399xj3+/v7CPcI9gQKAv75/BD5AP756f79/h8PFvv+4fj9/f0QFv//AO35/Pz/D/D7/v8Z/f7//wge//7/5v/7+v0Q//oE+wkS+P/9+RP+/v3zK/j6++f1FP78/egP+voTIv79/uX2ASH+6xP6+/z7+/0N/vwK9wL9APf+BPwMBgL39wcN/Pr+/gz0C/v5Gv///+kQ+P/4//v98wAV/A/7/f34APz8DfT7/PwZAwX/+v4Z+/v89fEIAv0IC/r5/AX1+vz+Fv36+v4R8/z9/hXnH/n7BRn59vUADvX2/An5Bwv8+QkFB/7t7wkT9f/zDvz9Bu39G/797/7//xUV/f7+8fz7/AELDRD+/uf7/v78Dfv+/vwNAP/8/wYO+v4H8xQA/P3zA/v8/Qj2/AUM/gEO/ALz8/v8Bw4F/vr9BfX2CQIKA/gF/AT9/P3+Cvn+//wOBf39Eu/9/vv9DfYC/PkS/fn9/RAQ/f/+9vkB/gEI9gL7AQv6/f8BCfj5/QAR/Qz/Cu75Cvn+BBL8+/z6Avf8/g0WBPz/6/r6AQ79/AL8/Qj8+f77EPv5+/wUCwD6APwE+fr1DvsH9/YQEBT8/eP6+/7+Dv/7/fsNBfQAB/8G//8T6QP5/hPzCfsBCvD4/v7+DgT9/RXt6fwDFgIR/fkD9v7//hXxAfr9FvIA+PgNAhL4+wH5Cvn7DfUN/QET4vv//xjv+v4CF+8I/v4V5+4R+foN/Bn+/+75+wT4DfIU/PwBFfj9/vgI+QkB9/j5+fob/P37+w74+/38EvER+/sI9/r6+xMU/vz89wEB+fsKCRj9AeD5+/v8Dvn5+/wP+/78/g0P+/z8/v38+fgQDvz8/fv0+/7+FPj8/f0L/v3/EvT4/f78EA78Bf709/76Aw38Ev7/9e0k+/z4+RD8/P4BCwMA8Qz8+/wC8w4E+gIKBfz8+PQL/f0GAfj+DP38/P0BCgL4/P4M+QP8/AoIA/3+/Pz6Bf0IA/8C/AH9+/7+DPcL/P4EBgT9Afj6Cfz9Awj5/fkI9v4R//z3CP77CBP8/fn69BX6+wL1Ev//+wEO/v32Af79+wj0/P3+FP7+/wv6DvsI//EG+fr8C/z6/P0Q8/3+/hMO9wP6/vkO/gvw/wn7+QQa//7/6/P+/v8R/P0P/fvw/AT9Evz2APUY8f3+/xXt+fv9IewIB/gK/f39/gr8EA396vr7/P4Q8fv+/hkHAA3+7/v7BP0J+fr7/RH9/v77DPz+/v0L8hf9A/YN+ff5Bgf5+fkMEPv7/P3z/v7/ERj+///s+P7//g0IAv3/+vgE/f4J+/3+/Q3oAP38HvkC/P4KDvf6+Qf3/f7+EAQE+/kD+/v+/Q/8/f79Cwr1/fsID/3+/vf8/P7/C/kE/fsK+vv9/RH5D/36ARf+/Pr1DQP9/Pfw9wL/FgP4A/oI9v4A/BDu+/kDGvv9/P4N6vr7+ib0/v/+Eg0D/P729PT5+SX7+/z8E/H4/f0c6fz7/CP9/fz9De///v4W/vv9/Qz+Cvv//v39//4J/P3+/gr9/f/+Cfsj/vzo/B///+j2Iv3+7PsU/v/09yH//+r4Hf//7QIB/PcIB/sR/PH3/f7+Dwf6/fsI/BP8+/r3+Pf6Gu3+//8YDA7+/uoND/7+6Q4L/v7rAfwN/fn2EP79//P8+wIQ+P7+/Q4A/f78Cff+Cv8C+/79/Qzz+v0MCw4N/v7o+vz9Df/+AP7+Bvb9/fwT/Pz+/Q31/P4BEfkLAf799vv8Bwr2/v8S+/MR/fwD/AIA+Ar8/vwGBP0A/P0K6/n2DRXt/P4UBPP+/xX77fz+FATx/v4GDff9/hT6+P7+Efv2Afz7D/T+Bv4K/fz5/BHzAx/68fr5FP78+P/9/BD5CQ0E7vj6/f0T8/z+/Rb6IP7+6vUKC/v6+v4V//T6/hMA9er/I/v6+f8U//X1+f0AFfH8/P4Z+/z9/g74Efr6Ahf1Aff5+P/+/g4c/v7/6Rf+/v/uE///APAZ//7/6/b9/f4S9fz/ABEaAQX75Rb//wDtBBv+/uX9D/8A9Pn8/P4RJPT78/kb+P32+vsi//7nAgf//vwFDP4D7gQH/v36EAr6/u7z/fz+F/sL/gL69Q3+/gH+BwAA+/b+AAIL9hcF+/MQBP8F5w4CCATk9v0a+/gS+vz9+xD//QTxDQUGBuIUCAP75wz+Cf7vBgP4+wQB/f0i4/n4LPrp/v39/Av4AP//C/Du+QQkDP3+/vv6+/z9Efz+//0K/Pv7+hDyAAD9EPf+//wQEv7+BO7w/P3+GPD+/v8WBhr8++r+D//+9gIV/v3u7Qv+/Q74Ef//+Pj+AP4M+P4A/gz3/f7+Ef37+fsTE////+/8+vn2Gvr6+/0UFf7+/vEQ/v//9BL+/v/yBf8I+/kT+P73/wn7AfoAHvv9+fEM/f/9+//1+PYb9/z9/hH9+/37D/EI/f0N8f7+/RYKCv7/7wUP///v9fv9+xX8/f7+CvP9/wgJ9vwK/Qcf/Pz96xr3+vr8Hfv8/u75/f39EPr+/v0N/vr9/Q7z/f3+FPD8/f4YDfr9DPEM+fv6Bvv8/vwO8QcB+wzy/P3+F/f9/v0S9/74AhD6//8V9A36+vsEBvYP+fzxDP38CP37/v0O/AD+/An//Pb9Evz6+v8PDvv79wT0+/78FwD5/PwO/w79/vn29fn6Iv74+v0TCv319wwS/vv+9wv59/wJ+vv9/hAS/v7+9AD8+AAL8fz+/hYA+/oJAg7+///1B/oK/fcT/fz8+Ar9/v3+EAH7DOj9/v8U8hT09/kIE/z8/fj8/f7+ChP+///yDvz9/fv4Cgv7+ATyFArtAPv8+Q4B+/37C/j49wMR+/7+EfcF+PoIABX+/v7x8vkD/RXyAPsDEPT3+gUS8/z+/BYQBvwB7gYO///t7Pv7CBH6/v7+DQAAABTs//7/+Qzt+vwDF/n+Af0K8/X7+x/0/f39FBwA/fzr+v39/Q4LFP395/z9/PsQ/f79+w39+fgICBL9/P33CgP+AfQJ/Pz9ARD79fkH+/z7+RL7/P78Dvb7/PwWBPT7Awn2BPz8Dw77/PsAG////ukDAPj4C/L+/v0V+f3//wz29/r6GPb5/v0V+vr+/RH8/v39CwL9/f4F7f0J/BH1/v/9EPv5+/0U+Pr9/BX9BfsT8fn7/hH8+v/+/grzDfz9Bu0K/fwQAP73Awj79/77FAL8+/gO+Bz//PHz/P78FvQNBvr++P0Q//z/A/v7BxgF+vfxCAv6/vT3+v39Fg/5+v0ACwcA/PICAvz7BQH++v0K9/z+/hD5GgP78A0H//7v9vz//hED//4H+hQD+vzzAw34+v31+wb+Cw4F+Pn7/wH7/AgM/f/++hT69v7/Fw3+++QYE/z63vEUAfz+8fr9/Bz6Bvn2Dw74/P0B9QL/+w4RAvX5/Av5+fwG8/v+/Rbr+voDGvr9//kR/v/5+w70/v7+ERL6/Pv98BD3+g31Fvz8/Q/2//v/E/7///Eb/vz97f74+gsFFf7+/vH+BQQC9g/+/f74DfoI/PUIBP/+9/b8AfwR6P7+/h8M+AX7/A/4Cfv1/QYEAvcQ+gj98AT6/PsKEf39+/rz/PwOBxD6Afr7Evr7+v4U/fv99vQZ/v/19Br+//Ug7/D2C/T+//0S/Ab8+gf8E/z8+Pn/D/38Efv8/vrvAfz5GvMJ9wz//AT/DfQA+f0V9Pv6+w8B+/v9E/r+/v8Q9fwT/wTu+/779hb4Dv38Af7//w/1/Bv+/u4DBf4J8fsJ9/kMEQr6+u8NBv7+8Rz/AP/mBgv+/vMKAP3++hH7//v58gD9/RT6+v78ERT+/f/yDxr6/OECHfv+6Bz9/P7uF//9/+7j+vv9KAn++wL88/7+/hP6/v7+DPz8F/7zBP4P/+/4/v//DPj8/f0R9hz//vH3+/wFDCb1CPnl9/v6+Rr9/f7+Cvv7/f0Q/P3+/Q39+/39Dwb+AfoAC/7+//oP+/j+/wIEC/7x+fz//BAO/v3/+Afz+PsRDvz+/voP/f7+9/79/f0L+vj8Ag75/fwHBxj8//vx+v7+BwMI/P3+AQv8/fkD9fz9BwsI+f76Bvj6/P0U//z9/wr1Av7+DPv+/xH3Aff6/A/5/f7+DvIG/v0M+An49xD9+/3+DfkR/v37CP4D+/oBAfz9BQP7+v0KCAAD/vcG/gT7+wT9Bv38EgP9/vD4/gT9CQj9Cfv4Fv39//D3/AL9Dgj+BPv6Av0K+vwH/wL8+wUBAAP2+Ar++wUDAQAD+Aj/Bf33CwMI/u0V/f//8f/79v0T//v2/RME/wMB+vkU/Pz7AgUC//kA//39Bvb9/f0SCAX/Bu4V+fz5/fwV///x8vz9/xYV/fz+9Af8/QP+9v3//RAL/f37//v7+/4REAf7AewU/v8A7wAH/Aj1APr+/Qn1+/39FQf9A/kA9gH8/g4R+Pj5ARP///7xDPkM+/T6F//+8wAG+QH/DQ/+/ekQ/f0F8Pn5/PoYB/v3BQIR///98/r8/fwP/PoBAAgI/P/7Av/7+/sN+fv8/hIH/Pz+AwX7/AAD/vv7+g4B/P8ABBf5/f30Af76AAcHAPkAABb+/v7x/P8B/Qf5+/sADQ8G//f19vz9CwYa+Pn4+gD8/An+DvP9+QcDBvX+BPoCAvoHEP//Buz3/Pz6Fvz8/v0N/QH+/Qb2+v79FfYQ/f4B8gD9/BX9+Pz8ExL4+f//AgP9+QMR+foH9vz//vwL//v8/QwS/f799fkM/f4A9fr9EQTxDv75CRn9+/7x8wT+Dvz4/v7+DfH7/wAR9v39/RL8Bfr4Cw36/PsCAfT6+hb4F/z6+gEJ+PoE9v7+/REIA/r6Af39+v8O9v7+/w/3/fn5GfX7/fwSCwsB+e/++Pz8Efz9/v4L+vz9/RAB+wz8/BX+///v9v///w3xAfkRA/8D/Q/z5gL+/hz5+v79EO/6+QYVEQP7+fj4/P79EPoW/v7z9A0E/P/6/fz9EPz6/P4RAPr9/QsR+f7++xn+///rEP77+/z9/P7+CvT3+ggTF/v//vIP////9PL1/fsfCv39/f8b/v//6vP7+gIT9/z+/BL8A/kBBvT7/P0XHfj7+Pr1+An7Dv4R/v/1+/z//wsN+fz//vn7/v0QEwD7+PkFAfj8BBv79/r57vsK/g8D/Pn6DP8GAvkA+fz/Fff///j9DAD7/vsJ/gD9/QjzAvz8EAoJ+Pf9+QH6BQYN/PT6B/UFBAEBDgH+/vXz+vsHERz////n8/39/RQGB/v6/uwE/v4T+xD+/vn8/v/+CPX+//8PCxL9/un4Af78DPj7AAELEvz89v8BAw379BP//wDv8AgE/gcEAgP6/gcH9vUH+wv69gn9/f/+CP//+gIF+fz6+hb2//z7EvH7/fwa+v/6+g7z+/f3H/j5Ff799PT//RkT9/j5A/36/f0O+f/7/BH4AP39DfP8//0VDfj9/QIM+/T6CwD7/v4J9Pz9/RT7Ff//8QkV/fzqEvr9/foY/gb76fsX///xARP+/fH7/P3+Dvf9//4OBQ///+/6+//9Dvz8/v4MFPn+/Pn//Pb9Eg/9Afv4+Pz+/RIB/fj9DAMS/v7v/voIFO32Bfv7DgoK/gXp/v39/gr3Av39DQL2/wcC/f3+/gr8EP/+9/b//QwD/Qf59woU+/389/v//PwN+v7//goE+vwBBPb8/v0UBPsC+gT8APn+Cg4C+f75Avj8+w//+wH8CAL//fwF9fz+/RTzDvz+BPf9//4Q///4AArxCvr/C/YA/fwR9vv9CQj2BP36EAEO/gXuAf/7DfcD+/39CAb2+PsOAgj6+wHu+wX+Ffr4/fsT+Pf7AxL7Af79CRH5+PoE+Av+/QL7+/z9Ef/7/PwM/wL8AQIM9v38Bfz9//sN+f3+/g4HCgH59fET/f4A///8AQUG9/oBB/QB+xL/Avr2/BD0Cv34C/z9/v4K/Pv+/g32/gz4Bwz2AP0ABAv+/ff4/Cn+5vz9EP74+PsB/Q/6/wP5C/b/Ff/4+fIX+gQO+gP+9/v8Ef75/P4S//T7+gD7EBH89fgEFfr8+/ry+v79GAoA+wL6+fr5/BcR/vv++AMD+vcIEQL9+vYM+f0L9Ar9/gnyEvn8Ce8NAgv86xD7+AX4Hf3+/O39+/79DR39/vztGfv9+/QD+wD7Bvz9/v0MEwf0+PgMEPj/7Af4/wMAAfwM/PoP/P3++gYQ/f7v7Ar9/hAQDv386gr79/cK/vz9/Qv4/An8Bw4I9/v4/v4a/e0M/f0G8+/++fsd/fQY+f0LA/78+A77/P3/EP7+/vcR////8g39/f/79QD+Agv6+/r5F/r9/f0ODQIC/fL1B/z8DAb++/4C/f3+/gnz/fr+FwP5/fwJDvz8/fz6Fv38+Oop9vr7/fn+/g35+v78EvcX/v/18hr8/Pz9/vz8C/n/Av0J+v0A/Qvz/AP8Efj5+/sY+u3+/h34+fr/FQD9/P0IBv7+D/D7+vwBDP39+wEI9Pj8+xYV9fj4BQoA/wbyCf3+/ADzFfv1Bvn5/P8OAAH+/QMK+fz7AwYB/xHqF/39//ADAfv+AgL+BPkC//kD/An7/v0IAgb+/Aj5+/7+/grzCwP+Av/5/P4O+f78/g8W//388vr+/v4MAvr2AwsH+PwQ9foB/gQEAAAE/AAGD///7vMI/P8JDgn+/u78+Pz5FPj6/vwUDvf6/AT7/v7+Cvb3/f0Z/P7//QoA/PsR+AEA/fcJEvz9/PkMAAEE8P/7/v0KEPn8/f0WDf4G2v4B+AkA/AwC+/v7F/7/8vj+/vsQ8v//BwkDAPr6CAn6/Qv1C/z9+QL3AQX1Dgb//xbnAxD7+vj8/vwS9wkM/fv08v3//hQHA/36/vX/APsQ7wYK/gUL+/39AAz/BP/yFgD3+PkDAgH4Agb2/hvp+xP9/vgAAP7/AwYL+/j7Gf/9/e4U////8Pwe/v/pEAL+/vP4////Cxr9//3uDv76APv2Bvz5Dgn4/P4FDv3+/vga+//+7gT4/PkOCfsA/P/4/v/9DhH9+gTzA//6AQIJBv799fkFAv8CBvr9/AUO/f79+vQQ+/wFCfj+B/r0HP7+9BIM+P3u9fv9/xP7AP38DAr+/v78E/v9/vYL+Pv9AxP9/fn7/fr+/g39+vkCDvb9//8PAf/7AwED+/78BvAC+foY9fz//hP4+/7/D/r7/fwSGv33+fkc+/r88hEH/f/s8xH8/gPyAAUEBff6AfsS/vgA/gsA/PYKA/v8/foR/v3+/AsA/P37DPTuIPkG9/kR/AP+/hn+7AD5DPsB+vr+/BL69/j7Gvf6+fwY/fz9/Q76+Pv7Ff39+wEJA/oO/Pn6/P3+D/r+//0M9fb6+iAG+vr2DQb6+vYNKPz++eUC+Pr7Ef76/v0N+hb6/Pr7/P4O/e//HP/3EvX49Qr2/f7+EekK/PkT+fP7/hn0/Qv5Cvf++gAP/vv+/QvwH/z9+fQg/f7x/fj9+xPuEgX4AgEV/f3w+QD+/Qz1DPz+BQsC9gD9+/7//gn3BP79CfcZBP3vAQz0B/j9/Pv6EQsV+PjvBA///+4N/v//9hIG//7rF/z8/fT4+/7/EA/+///2+P7+/g3///39B/n6/AEO+PQM+wz5/f77Dvj8/vwS+Av7/QX5+/wJBQD8/gz7Ef39/vfx/v7+FP8A/Qj9/QL9/AcN/f38/fz9/v4K+v39+hH1CP0DAvr+BPwI/vn5/BQX/fz+8vb9/fwV9fYs++33/xL/+vb6Fv/7DQj7/PX//f79Cu/+/v4X8gH6+Rr+/vv7DfL7H/329/0U/foLGP7/4fr9/fgT7yf7+vXzEv79AO0UA/wA8QgG/gT5Ffz+9/0d/f/p/QL4Efj+/f8O+fb4/Pkc8Qr7J+MK+wD8/wIM+Qbz9Qv8C/n2+/4OAwT5+vsN7vv+/hsK/v3+/A77APr8F/v8+fj6+v7+D/v9/v0N7f3+/hoR/Pv9/O79/f0aE/////D0//7/EBH9BP7w//f6+hX7Bf38BwH8/v0I7f///xby////EvAE/PwUB/r8+wcB/v//Awv5+/8C/vz9+w0J/Pr6B//5/PoR//39/QsN+gf5+fYA/f4PDf39BPYO/Pn2B/YC/PkSC/j6+Akc+PXxA/8BA/YGAAH7/Qf8D/78+/gP+v4B+fj5BREI9v/6CP/6A/4G+/7+/Qv5Awn+/vv/DwD4/fz9+w0E/Pr9CQf8//7/Af4D+gT0+xz8+fj8BP8IDfj5AQADE/7+7vYP/f4A9v7+/REL/fP9CPr8/fwQ//z+/QkE/ff6DPn8/v0Q8gf9/gwS/P37+fb8A/4N9/n5AxMR9/cF+vL8/f0X9/YT+Qb5/BL9/PsA/v0K9gUA/QcZ/PX9+QD9AP8E+wL9CP74+xf9+AH8/fwJDP8E+/YA/fv+CRf5Avr0/gj5+AgJ/QT5/Ab5+xD2BQsE/u78/fcCDQIGAfz7CAL8A/f8/gn+//79/vkNDv////QGBQDzAQMKAfn4+wr7/QLx/f7+FfYE/v0L9gj+Dff6+/sGCQn2+/oM9P3//BX4AQIEAf0Q/AP0Ev4B/vH6+/77EfX8/f0UDf////YLEfv97QX+/vgG+fcS+gQE+QT3B+78Ff8D8wEI+wj29wj7EP7//xXv+/n8/w/7//z9DPz6//8MCAIC/Pn0Av3+D/D9//8V+f///wkC//78Bfn/AP4KAfn/+Q75/f39Dw76+gr1/P7//wgF/vr7CPj9EP/8Dfz9CPL+/Pv1FQ///f/2BQMG/fYOBAP97gH6/QMF+gD8/gr0/f79ExD9/fz5FvcFAe38/P3+DP7/+/0J9v3+/BP5+w79Agn7+/cJ8gL+/hD3/hT++Pf9FP368R8F/e73/PkSAQb8AQT67fv8/B/++/wDB/oQ/f/6Ev38/ff9Afv9CAz++vv/Bv36+ArzAv0LAvkU///2Af36BAMC/v/6Bff9/f0T8foJ/Q7w+/j/GPv9/A/9/v7//Qj/+/79Cv/9/vsK9gT+/Arx9PcCH/r9/f0O7wf3/hP9/v8W8PYO/fwC+fb/Kun6+/si7fz4ART4/fv+AggV9vT2ChX9/f7zAfz7/Az4/f7+DgP8+vwMC/z7/AIL9fj7CfT8/vsX/f///ggN/P/++wb3+/kNEvr9+f4M+/v7AvL+//8SCPj5/gf1////DhX+/v7xCfr9/AQY/v3+7xT+/v/xEPv7+/3v+PwEGOcX/vwG9xX9/vn3Ef39/fQVAv34+vr+/RH3EgT99vgV/P748Pv8AxUA/fv7DPYG+/sM/P79/QzxB/n5EPQB/v4Q8Qj9/QwCGfz87fwS/v33/f3//gn8AP7+CAT4+fkNEv////AM/v3+++n8/v4eEvv7/Pz2/v//DfL+//4UD/z8/frtA/38Fvb9/v0R/P78/Az1+/v9EvoE/fwJ/fz8/gv5+f8CC/MI+/sO/fj6AQ0PBP7+8v8A/v0F+An8/Ab6Ffn9/Pz9/P4N9/v9AA/8BPwI+/n6/f8R+Av9/gH2/Pr/EfoB/v0LAP77+wrvBv7+D/f+/f8L/v3+/Qn8/P7+DPD+/v4W9gb9/gn3DP38A/4CDP/1+/7//gr/Ef//8vH9/v4W//sB+gr5//wBCvr6/f0QAfv7+Q/7Bv38BPr5AvoQAf/9+gj7/P7+DBD//wDy+QgB+wII+gj8+vkG+/oJ/P79/Az2Afv9EPv+//8J+/z+/Q0c/fb59ff4+/sZAv0A/QQT////8P/7/v0M9//+/g3+/f38C/r+/v8M9QcB+wj7//8K/fr8/gMI9f7//g/0Af39EQv+/f/7+vz+/A7z//z9D/oL/v7/9fn8/Bn9Af77CP3+//8H8wj9/gn/+f7+DPz6/P0S+v/+/Qr5I/3+6gH++/wI9vz9/xD1Efz8AQD/+/sJ+/wD/AkJ/AD5Afj//v8MAf79+gnwFgX6+wT8/PwH7v78/xcT/Pz8+Pr9/vwOFP78/vTxCfz9Dfz7/AgEAPv7+w7vBPv7Fgz++/kBD/39/PvtBQL7ERf7BP3tD/4F+vQe+/r87/39/f4LEfr9/Pz4A/37DR7+/P7q/vz9+Q8Z/v7+7RL////wEf////H5/wD8C/P3/v4ZBgv9+/cJ/v79/g/8/P376gj7/Bbr/v7+G/L5/PsbCfkD+gARAPz4+gnz+PcT9/3+/RH++Pn4FPv7+v0R+fz9/Q8D+/36C/3+/vwL/v79/gn9+/3+DP39/P4L/f3+/wj5/f7+DQr59/gN+vr8/BQYAvz+7fX7/f4UBvQR+vr5+wH8Dwv8Df3v9/wO/QIS/f7/9Rn5/ALwBggG/u4E+fn4EQL8/PoK7fv8+iDz/v/+EfP8/f4V9/z+AAz4+vz7F/z9/voN/P7+/AsB+wIN9fMB/wQJ+/7//Qv4+PoBFQn5+wz4/Rn//u3/A/sJ+fgCAxDy/vz+9hHp+fv7J/j9/gAMA/v++wn6+vwIB/YA/QMIAfv7+w73+/0MAvYE/v4J+gQD+gX7BhL+7+39/P4a8v/+Ag8GAAb+9gsDBP3y9fn//Rbt/f7+Ghf7BPvvHP37/u/2BgcK8wH5EvX/9fwB/hD4+/3/Efz7+v4RCvb3+BD89von7eMZ8vgX9hH+//sLFP7/5QD8+/0J6fb4BxsC+fkR+/j6/P4Q//z8Dfz5/f75Eg/4+x7hCgH5+QT6+vsHBwP+AQb6A/z7+wr4/P7/Dvr5+A0HCPv6/AYG+fz2DRL4/f37/vkH/gQJ+fz+BP/++wj/Cvr4EvL9/f78Cvr8//0O+QIF/AUKA/z8+wX7+v0I/gj3BP/0//sa+e76/QoR/Pz7CAMIAAP+9/0H+vwFFPb6/P33+f37Fv7+/xjtGwMD+OcA+/z5Df3+//4IEP38/Pv/9gT8CwD5+wgEA/z+Heb+/f8S9P/9//4G/v3+/Ar//P/9CRsB/P3r+fv6CAkA+/z9C/f7/v4S/Pv9+RIN/v/++PkK/AAABv0B/v72/v/9D/79AAQC/vn8/A4U/Pv8+QL7+yLmAfn9/A3/9/v8E//5+v8M//7++wj//vsN+/sD+wj+Afz+/AkDAfsF/A79//j9Bv0A/AL8Bfr6Cwr+9wn4CPz+E+sB//z4Cfb9//4QDvz97wnxDf37Cv76/fwO+gL9/AoQ/v/99hD4+foF8v/9/hT5/v/+DPb7+fkb/fv8Dv4NAv/89QP8/P0JCPv49wrv/vkWAwH6BwzyAv78AAP7/f/+C/wC+/sKDP77/P4HDP769fP9//4S9f79+xUE/QD+Afn8/f4O9P3//xIO/P78/PL8/v4WF/b6/P0K//8M7Pr+/v4M/f3+/Az8/f7+Cwj++/sE9gP+Awb0+/wPBBH9/wjrBPwA/wAC/vsFAP8M///4Dvv4+AX+/P75Dfv+//8JIv3+++f2+f79FvX7AAgIAPz/AAX0/P0CEfX9/v0T//sCCPsZ9fr6/PQT/v799//8+hD0AQL/CgD9/vwJ/v38/AwI/fr9Axn9/P7vBvf7Cv3//QX5BAH8/PsJ/gD6/gr5+fr7E/0E+AYB9QT3/BPs/f/9Ggr++vUJ/vsC/Qb3+gP8EPr+/fwOFv//AO0C/vz7BwcA+v4BCv78+//7+P4R/vj7/f4R/gIFD+wBAPz9BgH7/fsK8P7//xUD8/v7Ehr9/v3u9/z8+hL1/v3+E/X9+v4WDQn8/fEaAfz87Pb6/BT/7/7+/hby/wv6Cvz9/AEJ+AAJ/gEDCfr9/Qz//gD3F/3+A+sZ/f768vr7+f0V+fv9AA4D+v7+BvX8//4TJfz6/+X57/v6Hwb6AfoCCvsF/Pn///wBBAz69PQN/f3+/goe9ff6+OwD/A0IFvkGDd38AQH2C+/9A/wW7/z6/R3/BvwB/wr2BPgB+f79/g0Q//8E7vj+/v4O+/79/wz6/f79D/H5/wEW+Pz+/hD3/f78Eg/9/f75AP37/wj5/v7+DfP9+gITCxD4+vIK/foA//38/v0M+P7+/w3wB/8CCAoD/v74Cfb5+Q4B+QD/Bv39/vwME//+//H9/f/+CQL7/PsJCQD7+wD3/v79EPT9/QAR8////REA+fYKBvn8/v4O+/3/Dvs=';
