/** Written by `npm run generate:leaning` from 5616 mails and sentences of the tests; not by hand. */

/** Checksum of the mails from which it was learned. */
export const leaningFrom = '4fff5238a419964c';
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
BOSS again
BOSS all
BOSS and
BOSS appointment
BOSS approved
BOSS as
BOSS at
BOSS back
BOSS been
BOSS by
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
BOSS signed
BOSS that
BOSS the
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
CANDIDATE we
CANDIDATE who
CANDIDATE will
CANDIDATE with
DAY
DAY ?
DAY DAY
DAY JOB
DAY MONTH
DAY NUMBER
DAY OUR
DAY a
DAY after
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
DAY on
DAY or
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
FOLK and
FOLK been
FOLK do
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
JOB search
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
NUMBER after
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
NUMBER jobs
NUMBER months
NUMBER o
NUMBER of
NUMBER on
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
OUR answer
OUR application
OUR are
OUR at
OUR be
OUR by
OUR call
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
OUR own
OUR places
OUR posts
OUR the
OUR time
OUR to
OUR until
OUR was
OUR we
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
TAKE anybody
TAKE as
TAKE at
TAKE before
TAKE i
TAKE on
TAKE staff
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
TOOK on
TOOK over
TOOK so
TOOK the
TOOK this
TOOK to
TOOK we
TOOK who
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
a college
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
a soon
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
a you
a your
able
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
above JOB
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
after
after NUMBER
after a
after all
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
all by
all filled
all for
all here
all i
all need
all new
all of
all open
all places
all posts
all the
all week
all will
all you
allow
alright
always
am
am DAY
am NUMBER
am about
am afraid
am going
am not
am on
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
and JOB
and NUMBER
and OUR
and SOMEBODY
and TAKE
and a
and about
and again
and am
and an
and are
and back
and be
and before
and can
and come
and decide
and do
and for
and from
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
application status
application submitted
application the
application to
application under
application was
application will
application you
application your
applications
applications are
applications for
applications not
applied
applied for
apply
applying
applying for
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
are MONTH
are NUMBER
are OUR
are TOOK
are a
are about
are an
are and
are anyone
are at
are but
are by
are filled
are for
are fully
are going
are good
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
are pleased
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
are will
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
as soon
as the
as we
as you
as your
ask
asked
asked for
asking
assessment
at
at ?
at BOSS
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
at no
at not
at on
at pm
at present
at the
at to
at two
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
be is
be new
be of
be on
be taking
be that
be this
be to
be told
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
been GAVE
been JOB
been MONTH
been NUMBER
been TOOK
been a
been accepted
been an
been and
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
been rejected
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
being so
bell
best
best regards
best wishes
better
between
between and
between you
bit
booked
both
bother
bother DAY
bother a
bother on
branch
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
but i
but in
but it
but keep
but no
but not
but on
but that
but the
but we
but will
but you
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
by if
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
call on
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
can say
can see
can start
can the
can to
can until
can we
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
chat DAY
chat on
check
checked
cheers
choice
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
completed
confirm
confirm your
confirmation
confirmed
congratulations
congratulations have
congratulations you
consider
consider for
consider you
consideration
considered
considered for
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
course
cover
covering
crew
customers
cut
cv
data
date
date MONTH
date NUMBER
date is
date the
dates
day
day DAY
day here
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
dear have
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
decision in
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
do be
do from
do have
do not
do on
do suitable
do the
do think
do with
do worry
do you
documents
does
does not
does what
done
down
dr
dr the
dragging
dress
dress code
drive
due
due budget
due on
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
evening day
evening here
evening long
every
every CANDIDATE
every DAY
every MONTH
every in
everybody
everyone
everything
everything stopped
everything the
expect
expect be
expect the
expect to
expected
experience
extend
family
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
five working
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
for above
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
for other
for season
for second
for six
for so
for the
for this
for time
for to
for trial
for understanding
for us
for we
for week
for weeks
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
from OUR
from by
from i
from in
from is
from me
from no
from of
from on
from the
from they
from to
from us
from you
frozen
full
full MONTH
fully
funding
further
future
g
g day
gaffer
gate
get
get back
get the
get to
get you
get your
gets
getting
give
give DAY
give a
give you
go
go on
go the
go through
go to
goes
goes on
going
going the
going to
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
good luck
good with
got
got JOB
got cv
got it
got no
got the
got your
graduate
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
has decided
has delayed
has do
has down
has filled
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
have forward
have gone
have good
have got
have heard
have i
have in
have interview
have letter
have more
have move
have need
have no
have not
have nothing
have of
have on
have passed
have received
have rejected
have seen
have shortlisted
have so
have suitable
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
hear within
hear you
heard the
hearing from
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
hi i
hi jo
hi not
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
holding off
holding on
holiday
holidays
hope
hope is
hope ok
hope that
hope to
hope you
hospital
hour
house
how
hr
hr the
i
i DAY
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
i going
i got
i have
i hear
i in
i it
i keep
i know
i let
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
i that
i the
i this
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
impressed
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
in if
in it
in meet
in mind
in months
in new
in next
in of
in office
in on
in process
in so
in the
in to
in touch
in we
in week
in will
in your
inform
inform have
inform that
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
is no
is not
is nothing
is of
is off
is ok
is on
is one
is open
is over
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
it open
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
jo the
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
last and
last we
last week
last year
late
later
latest
law
lead
leave
leave NUMBER
left
lessons
let
let DAY
let by
let go
let know
let me
let so
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
liked but
liked you
link
list
long day
long here
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
love join
love the
love to
love us
love you
lovely
lovely you
luck
luck JOB
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
me know
me on
me the
me you
meet
meet DAY
meet OUR
meet in
meet on
meet the
meet you
meeting
meeting on
meets
mentioned
menu
merger
message
met
met and
mid-december
might
mind
minute
minutes
missed
mistake
money
money for
month
months
months the
more
more in
more is
morning
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
must that
must you
name
need
need FOLK
need a
need anyone
need from
need have
need to
needed
needed to
needs
never
new
new DAY
new for
new in
new jobs
new the
new till
new year
news
next
next ?
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
no at
no available
no by
no decision
no for
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
not appointment
not are
not at
not back
not be
not been
not before
not but
not by
not decide
not do
not enough
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
not the
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
notice NUMBER
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
of has
of in
of is
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
of week
of will
of your
off
off DAY
off on
off sick
off the
offer
offer FOLK
offer JOB
offer a
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
on but
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
one OUR
one and
one has
one is
one of
one on
one that
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
over your
own
page
pair
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
period
phone
photo
placed
placed on
placed the
places
plan
planned
please
please DAY
please TAKE
please a
please allow
please be
please by
please do
please email
please find
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
pleased inform
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
process
process application
profile
profile and
profile in
profile is
profile not
profile the
profile to
programme
progressing
project
project delayed
promise
pulled
pulled the
pushed
put
put hold
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
regret inform
regret that
regret to
regret you
rejected
rejected because
rejected by
rejected the
relocation
reorganisation
reply
reply to
reply within
report
request
requested
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
reviewed your
right
ring
ring DAY
ring when
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
say when
say will
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
see the
see you
seen
selection
selection has
send
send ?
send back
send the
sent
sent to
service
set
settled
seven
seven HOURS
shall
shall not
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
shortlisted the
shortly
should
should be
should by
should have
should you
shout
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
so DAY
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
sorry about
sorry are
sorry bother
sorry but
sorry can
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
starts NUMBER
starts it
status
status application
status of
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
suitable
suitable JOB
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
test
test is
than
than NUMBER
than we
thank
thank application
thank applying
thank attending
thank for
thank interest
thank the
thank time
thank to
thank you
thank your
thanks
thanks DAY
thanks again
thanks but
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
that OUR
that a
that application
that are
that be
that been
that can
that do
that for
that go
that has
that have
that i
that is
that match
that not
that of
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
the band
the be
the because
the been
the before
the best
the budget
the building
the bus
the but
the by
the can
the closed
the closes
the come
the comes
the coming
the completed
the contact
the contract
the crew
the customer
the date
the day
the dean
the decision
the delay
the delayed
the department
the did
the does
the done
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
the floor
the following
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
the hold
the i
the if
the in
the interview
the interviews
the is
the it
the last
the late
the law
the letter
the level
the link
the list
the live
the look
the match
the met
the minutes
the money
the month
the morning
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
the over
the parking
the passed
the people
the please
the postponed
the process
the profile
the programme
the project
the put
the recruitment
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
the step
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
the were
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
then you
there
there HOURS
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
this has
this i
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
thought a
thought for
three
three HOURS
three weeks
through
through applications
through fine
through the
ticket
tight
till
till DAY
till in
till the
time
time for
time the
time to
times
tips
tips for
title
to
to ?
to BOSS
to CANDIDATE
to DAY
to FOLK
to HOURS
to JOB
to KIN
to MONTH
to NUMBER
to OUR
to SOMEBODY
to TAKE
to TOOK
to a
to able
to about
to again
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
to been
to before
to budget
to by
to decide
to do
to every
to find
to follow
to for
to forward
to from
to get
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
to is
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
to new
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
to work
to would
to you
to your
together
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
two
two HOURS
two and
two in
two the
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
visa
visit
volunteering
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
was MONTH
was NUMBER
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
was right
was sent
was so
was that
was the
was to
was too
way
we
we CANDIDATE
we DAY
we GAVE
we JOB
we KIN
we MONTH
we NUMBER
we OUR
we PAY
we SOMEBODY
we TAKE
we TOOK
we a
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
we back
we be
we been
we before
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
we found
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
we other
we ourselves
we out
we people
we pleased
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
went with
were
were TOOK
were in
were not
were on
were the
were to
were your
what
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
whether
whether you
which
which are
which is
which you
while
while the
while through
while we
who
who accepted
who not
who the
who will
who you
whose
why
why we
will
will DAY
will JOB
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
will need
will next
will not
will of
will on
will out
will reach
will receive
will review
will ring
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
with of
with on
with other
with others
with regards
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
work to
work you
worker
working
working HOURS
works
works BOSS
works for
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
would join
would keep
would like
would love
would meet
would not
would on
would to
would work
would you
write
write again
write to
write when
write you
writing
wrong
wrote
x
yard
year
year is
year we
years
yes
yet
yet not
yet the
yet we
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
you go
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
you it
you join
you know
you last
you like
you longer
you make
you me
you meet
you more
you must
you need
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
you please
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
your experience
your fine
your first
your for
your form
your further
your has
your have
your here
your in
your interest
your interview
your is
your licence
your message
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
your starts
your test
your the
your this
your through
your time
your to
your trial
your under
your us
your visit
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
yours you`;
/** In their order a weight for each leaning, in tenths (weights.ts). */
export const leaningTenths = '7PoAAhII/fv9AhH+//32+vr9/BH/+fcFCxX////tCvwG/Pj++wv8AgH8/foL8wD8/RQS/Pz8+u8B/hj7DvX6Bv76BA3++PkV/Pz5+wAB/gb7+/4P/fwK/g/s9f7+EP/9/f//CPn7/v4P9f79/RP6/f/+CxD9/v73EP////MU/AT39f0S/v71+gD0Ag0HAgAF8xb3/f34Dvn7/QH+AQT3BRH6/P388vr+/BoYCff47+wHBfoO/QD9+wkQ+f79/PsW///w/Bb///AZAf3+6gL1AfYQDPn5CPv5+w38AxX+/v3y/QL8EPYl+v0F4Pr3/fkW+Pn9AhH9D///9Qr9+gz0D/f7B/gE+/n7Cvf+//4O+wL+/gf9/v79CQ/8Bv3yCf7+/v0G+/wF///++fwN+P79/Q/7/v79Cw/9/v749/oG/Qz0Cfv+ChP+/f70//r5/RAM+/4I9P79/v0K9f4A/Q8V9/sA+fgG//0HCvv8/AL0/v39Ehf+/v7v9/n6+xb2+fr7Fwf7+fsJGP39/vD7/Pz6Cvn6+/wN+fv9+hQD+/38CPT+/v0S+/3/AQj8+/37Dvn7/P4L+/3+/Az6+v3+EPf8/PsU/v3+/Ar39/39Ff/+/v0I+vb6+xn//P39C/z+//0K+f39/hD7+f/+D/3//v4I/////Qf+///+Bvj6/v0P+fb8+xX3+fz8FPv8/fsP8fj7+xkA/v79Bvf//v8N+/r9+BIO/v8B9QMPAvrzHP0H/uMJ+/v8Bg4G/v7vD//+//UB+RT+9BP+/f/zEgH6/PcU/f7+8wD4Efv7CgP8/fnm/Br+BxT9/P707P38/h4M+/r8AhX++v70+wD7/Q0h+fr58wn9/f7+Hv79/ur5+/z6FQj2+voL/Pz+/QwH/v/+/hb8/v7y+fj9+xYW+Pz7+fr4+/sV/vv9+RAJAPz+/PD6FPsH+gb4DPv++vz6EQX6/Qf8Ev3///MS//8E7OgH+v4XAff8BwUV/v7+8QL9+voMDfYF+v0TBv7+6/AB/wcJGfz+/PH6EP78/PcABv0FHQH8/eoWCPr48O0I/v8P/fv++w8V/P7+8wz7/f3/7/wP/ggY8vj5BBcI+/ntE/L8+QUXAvr49PYN/f0E6vwF/xb5Dfn+Axb8/P70Evv8/fr19wn6EAH6/RD54w39/hL49v//FPb/FwD1/hP+/vT8//3+Cfka//3x8gMX/vUK9vv8CPb6+/8X/gIB7BES9fr5BQb3+f0L/fn8/REe/f//6BD+//717P0K/g/3/vX9GAj7/P8C8PwO/gj3A/0Z8Bb59foCF/r7/vUQ/v3/9vf9/PsQ/Pr7AAn8+gL9CgwJ+v30+gf//wH4BP78Cvn//QAH/fkF/QcE+/39B/j8//8NDAz8/e/6+QX7DPkWAf7yBf0M/vT4AvsFBAX6/voJ9AsG/f70CwP6AvgM/v4A+fj6/hH5/fwHBvr9/fsMAPr6BAf5+fv9EPX5+gAO/f7+/Qn9//8Y7ffy/BMG+/7//gn8+/37EPv+/Rfz+/z7CQP6/P3/CPz//vwM/v//F+399P/6EwgF///19wMD/Af9/v4r2wH8/v0H/v3//wcC+v38Cvj9/PsU/wH7Cfz8//78DPv6/QcG+fz7+RH1+/z7Ffz8/v4L+fr8Bwf++vwEB/7+/v4I/vz+/Qn7+/7/DAL7/fkL//7+/An+/f/6Cvn++f8P/fr7AQsG+AT4Bgz5+fwFBP/8/QMC/P39CPcHAP4E8Psi+/f8+/z7Eff8EP7++QD7/BD6+/79D/b+/v4PAP3+/Qf8/RL/9vcACfsF/fsA+Q/3Bfn5EQ/8CAHs/v7+/gf5+fz9FPkA/PoQ6gAG/hIQ/Pv5AAT7/PsJFfr+/ff5/Q/+/fn9Ev/3BP78+wb+/AD9Cfz3AfwP+vwP/P70/v//Dwr9AgP1+vr//A/1+vv+GAP8/P0H6/v2Chf9//8d6Pr++/8N+vv7DAT1+/sLCQ/3+vYG9v7//Q8Z+vv69wn8EP3uHP39/ewQ//7+9fP///8R+fv8+xQL/fv9APz8/PwQ/Pv8/BAT/v//8Rr8/P3wDf7+/vgO/gn/7AcB+PgG9vv8+hgQ////8/L+/v8THP38/e3q/P7+HRL6+fv//vz9+g/v//7/FQD9+/4J9gT8/wr0Bv0BCfYA/voSAPb7DAT8Df8A+PUA/xT4+P3+D/32E/v9//IK/Ar/C/z+9wP6AxL/8QXy9QQNAfr9/AwL9PYS+f37/P0ODPb6/Af3/f79EAz+/f38E/7+CugS+/v8/Af8/Av39f39+xYE+/v6Cvn3+v0Z9/3+/g/t/v4NCvn69wEU+vz8/RHu////FQ///f/2HPv9/e/0/v79E/X8/fQdAvn+BwD//fn9DQb5+QYC8/799R0U///+8An+/v798fv8FQMB/f39BxL8/Pz5/Pz9/g0Q8fz8Bfb8/fsX/PYR+gIB+/wK/QX39vsSAgEN/vMK/Pv6Aw4IAf3t+v39BQb8A/79Bvn8/PsUE//+//EE/v8X6O8R/f0F9/z9DAT9+/n8ERn6/f7y/xb+/u8D9vr5Evgn+PvuBfj6BQXy+foMD/n6+/sX+B35/PbuBQgK/Pr6/fsTFvr9/vXx/P0CFAr8/f7/Ff35/vj2BAH7Cv39+/0NCP8A+QAM+QD8/wEDAgrxAwT6+gX6/f79Dfb7/fsW9v7+/w74/vz+EQ72AvkB9/z+/hH/+w7++vH+AfkX/Pn8+xQV//7/7wQC/PYGAfv7/Az4AP8BCf/6BfcLFfz9/fUO/PX9AvD9+AQW//z7+hD7F/7/8RH+/f349vcA+xUL+vr6Bvf+E//59AT2+BfyAwL8DgIA+foJAgD5+gkIAfz8//wA/f4I+/z+/g33BAD7Cfz9/v0L+AX8DPv3EP7+/P8H/P0B/AX9+Qj7/v7+C/v9/vwOC///BvIO////9PT6+RUDCvX59w77+Pz5GO34+wYZ9gT9/Qz4/f78Efz8/v0N+PkQ/gD6Ff//8hMA/ff5+fr+/hAP+vj7AP/6+wMJDf//+vsg9fr99ff9+vQb+gD9+Q8RAP0A8/v9/v0NGP3+CuX3/f78Evz5/fsS+f7//wv3/xL7/fsI+v8EBAEJ+/gM9Aj9+gf3Ff7u9wv6AAUO9/v0DPT9//4S+Pr+/hIa/f349QD9+voO+Bb8+/sABQH8/vQC/f0O6wAh/vb99i/84vb7G/z4+/gn/OoDC/j7/v3+/P4K9/0U//oX/f369QH9/hPx/PwO/vwC+xD89/sX/P319/r7DgYMI/X93/v8Dv79+AsP/fH7CQL7/vwO9PsG/f/+/gf6+PsLCPj8/fwU/AYEAvj4/f7+DwX8+/0G+/r7/RL7/v79C/T7/A4IEAL+9/n5/f3+D98BDPwY/f3+/gkJ/P4A/P37+foU7wT6DAb+BgEH9/r7+/wUEf7+/fYX+fwG7RcD/v/pGP///+sD+PwCBSb9/fzl+/v9+BT4/P36E/z+/vwL9v79Ag3+/f7+Cvj8+xn3Evv8/fkH/f33Bwb3+xrvD/j7/gD2/v7+D/v+/vwM//79AAbx+/r9Gvv9/gIH9QMC+gz7/P0DCP/6/f0NF/7+/u8HCAn67/r2AwgFCgUA/PX6+wH+Cxn7/AHu//3+/AkD/gD7BfT9/gMOBwz8/Pb6D/0B+v0aAADp9v///w36Ff7/8/b+DP0C9PYJCQb6/v4L/xUB/PzyBgj6+v0KAvoD9wQC/PwC9/wA/g8H+gP9ACD2+AXsA/v+/gb8/f/9CgAB/Ar6Ff/9//D3+v77F/UA+f4U+Pv8/RTy/gULAQICFfzsFAMI+ejv/AsACw/+/gvq+wP9AQQM/Pr+APX6/fsY9P7//hD69f8FDAgB/Pv///z5AQj1Df7+Avj9/v4PAAEC/QH6D/4E9g4D+AbyGf7+/+wE+Pz7DPoD+v4HDwL9Be75//wADPv++/8KCf3/Afr1+/79FPod/v7tAvb3/w/5/f0CC/n9/QIJDf7//foW+/v8+fr9/v0N/P7+/Av5/v3+DvQECPoHAfgL/f79GP3/7/4N/gL1+gT+/Qf6APz8DfkI+/0G9gUF+AcACw3+6vT+Ff/68/4W//r7+wP6DBL7+P3+B/7/+gD9CvgB/wn7Avv+EAH9/fT6Afz8CxAE/P/xDwYB/uz5/v7+DBb3/f33DgD++vkj/fv/5hTy+/sBDgD9/vjqBvr7GRP//P30+vr++xLy/v7/FBT+///xFwH/AOkNBP//8vb9/v4RAvv8+woN//v8/Pj+/v8NG/r7+/X//f3+Cfj//v4N+/4C/ggK+Pf6CfL9+v4YEv7///L4/vz/D/7/+/oODfv9/P8C+wT4BQj6+/wG//7+/gcD/Pr9CQoG+gnuD/z//fgX////7fIQ/v4B8gr7DP38/P8U9vz8/hP3/f8A/AftAPsHEfv8/QcF9f0M/QQQ9gsI6QP7/voK+fr5Bg3xCv7+CPL4Egz3BvoQ9/n7Cv78Afz8BP4H7QQU+wDz+x3/9fUDFvv3G/3y/vj7/Pr8E/v+E//1B//7BPz4+xf9+Rr59/z6D/37/vrw/P/+F/cBEP76/BD//vf7/vkJBfYKB/IG/BL9/fgS/PX9//X6AfsVBvkV+/D99w/2BvIICP0B9/789Rr9//8U8vEBA/kP9gn+/gX7Ev3+9/X+//4P/P4T//T4/RD//Qj8+/QM+wX6Cvz++wL7Cf4B+/sJCfz7+Qf0IPv+8xIH+wbm/vsCCP33Bf3+CRr/+Pv0Afv4DAAU+Pj9//z7BgX/7gP8Ju0C+gUH9xP7///0/gz8+/4E/hD68+kDFPoHFvv//vL2E/z8/v0BDPz88QAO+wYW+vn6/Q7+/v/3AgIB+AIDA/cD//0D/Qz3CvsP/fD5+/r5Fvv8AP0J/PUJCf0D+v38Cfz9/PwL+Pv8AAv8/AP6Cvv9/gcC+vv5/BX///8R8vn+AvoL+xX//vMA//8R8fkA+gIK+v4N/v71/RL+/vz8/PoO/v///gbrACf78wQBAv3/+v7+/gr9+/7+DP4BGPzu//v9Cf/yAPn8GPb7/Rr4+P///Q0IAAP+9wD9CPgDCwH6+/8H/v0A/fz6/QAN9RYQ++oLBP4J6vcFDfv8Cv/+AfgECf38+gEF/PwB9gP8+hAM/foC+wf4+/gNF/f7APf+//z7Cvn6/QAP/P7//gj5A/r7Dfv8/foPAAv8BPYW9/v6/QL//PwG+fr+/g/1/P7+E/MO/P0E+P39AQvx/P3+GP4R///zCvv9+wIE+/78Bwr+/v/89Pz9EgH1BgL7Bw///wDz/BD///f6AwoH8wL5Cv3++P0A+w4J/v3//PwN/v77+/39/wz+AP74Cv3+//8H8gf9/gv6+Pv9FP76/v4L/Pz/AAkB/P79CAsA+vz+BPoC/AT2C/z8B/YL/PwH/RL69/8AEfr4/QYX+vnvAAP6+gkO9/7+/wED/g3y8Az7+RD8+f/+Dgj3+wMB+gH6+hEU+///9A/////0CwH9/Pr0+f78GRH///z2+xT+/PcH9v78CAv7/v79+RX///P99gb7DP75+gwD7QL+/hX9Gf//7PkV/v729P3//xH7/f7+DAP8/fwH9gj+/gbx/P7/FwkG//31+A37Av3/Dfr3AvwM/f79HPz+/O33HP//8PUK/f4G7wr+/gvsCvf4Ffn2/foY+wz8Afz7+v7/Df0P///2/hD+//X9Dv7/+PkQ/f79+xL9/vf2/fz6FfcZ+vv5+fr9G/T9/v8W8AYL+fr9BBD9//D7EQL89v8MBvj2/gQN//LvFgX6/Rn99vj7A/37+Qzz+/z6G/z8/vsPCRb9/ebs/PwGFvT5Bv8P+QcCAf3+BgQC9v8GBAP1/wYEA/X8/P7+Df33+AATCgoC+fL0/An9Cf79+v4N9QH9/g72/f79EgT6AfUJ/P71ABEA/w/89xX+/f7yAgsE+/UQ/v7+9/YDB/wECvfx/RH8+/v9Ef79HP/q/vr9/A8OBfn89/38Dv/69f3//w/69Pn4Hw35CPr3+f4d/fD+CgH9+gL9Ff7v+Pr6/BMX/f//7xD9///29vv7/BL3+vwADvT6/P0RHgD+/ef3/P79EP/+//4G9wL//gn9/v79CvoF/vwF/f7//ggD/vv9Bfr+//4KAfr+/Av5/f74Evz7+fwR+Pv9+xL8/P/+C/r8//4N+gX+/Qb8/P/+Cwz19fcTEP78/Prz/fr+GOn+/v8dFf39/fUQ/f799/r9+v4RFP7+/fL+A/78Bfv9/g78+Pj7CwkGEwL+6PIDBgUBFPoH/u0QEPf67wMR/Pn4+g/+//r1GP76+/gX/f72//7/F+4DA/kAAPj8BvwKCA79/fAH+gn9+AEF/fcE//n/9hMVAfkB7/v8/P8O/vsE/AgU+fz9+v77/Rb0/xT8+fjo+A39Ff4V/f3z+RL+//kK9/kFAPj6+/wX/fP8+RkRB/z97xYB/Pzw9vr+/xTv/PsJEev6+QgaCwL9/vf8/v//CPb+//4QAPsN+v8G/fr7Cff9/v0Q+f38/g/+/v0AB/r9/v4O/fMF+hAJ/QkE7i7xD/faFf/9+/T7/v38Dgv7+PoI8////xET9fb2Cvj8/v0R+v38/g8Z+/798RD+//71Ff/+/+8W////7Rb////t/AD+/Qn+/v7+CBD7/P38+f3//wv2/PX9GvX6BPwRGf37/vEK9/v+BQL9/PwJ/vsR/PkL/AcB8gQCDPr1+fz7+hX8+v38Ef4C/f0G+/z+/g0J/wX99wcO///sE/z+/vTv9wb8Fxj2//719Pz7BA/z+/wDEvgC/v8K9gj7/gnr+/obBfj//g/88/79DgMKBfn8/Az////3D/7//vYMA/3+9g339/oKEP39/vgU/f7+9PsC/fsKCwEC/vX6//z9DPgA/v4MCf79/QAP////9O8B9x/4+Pz/Fff6/v8R+Pr9/hvw+Aj7Dfj3Cf4W7PgSBf/yEPr9/voDFf/+6wP6+PoP8P7+/xb9+Pr6Fe0J/v4NAfr6/wr4AP/9DPX4+vsdCP74/gT2/AoW7v39/foPEPz9//jx+w/5C/r/Av8G5g/6/RH9/f79Cfz8/vwN/Pz//gr1/P7+EvgO/fwB+vv3Ag79/v/+BwMDAAH59f7/+hP4BRP+8wwIBwTj+wMFBvcQ+wL6+PX/DgD+Dfv9C+/yCg4L7AgDAAPzEv/+/PUNAv7+9QP9/f0FBf4DAfgDEwL96//4+vkUBQYKB+X6EQr+7vP6GP3+GQH9/O76/gD9Cwr+DADsFB4GA8YBCv78+wIIEA7aBf7/DvAH/Ab++Rz6AwPl8wP5/BP8/P79DP79/v0K+wH7/Qz7Ef7++Q/79/wC+fz//g4P/v79+Pn9/g/8/fv8/BEN/fv7AAz3+QACC/v8/f8E+fwQ9/n4/PwY+/H9/RkD+vf8Dfv6/fwS/Az9/P/9+/38DwEM///1/f3+/wn6+v7+D/z9/v0M/gr9/vz9/P//Cvv//PwM/P39/wv4Afn7Egf7+/gL+P79/Q/1LP395P0R///0/RH///T5Af3+C/n+/gsB+v7+CwDw/P38G/QKBfsB9AID/Avz/gb7DQv7+PgI+/z+/g39+/39Dgj3+PgQCPz7/AX9/f39Cxn6/f7y+f3//gwE//4O8f78A/8E+AL+C/78/f76Dv36D/787AYQ/AH9+Qr7Bfz+/RX0+/4S//b7/Pz+Dvv++QsD8Poc/P78+wb5CPUADfwB+/8RAPYR+P76/w/9/Qbx/Pz8/g71/f7/ERH7+AT4+gf7/QcG9f77Cgr2APsEEf//APERCfsC6v/49vcZCQUC//H9FP8E7Psb/f7w/f72/hH9/vb+Efb9/v0SAAn7+wAOCv7+7P38/v4MBgv8/fb89v76Fvb6/PoZ+v39/Q8AA/r7CP75/P4QBPoJAfn4/f39D/f9//0Q/ff4+Bj5+f/+EBj6/BXdCfr4+Ar5+Pz7F/T++/oV/f79/Av9/v/+Bx/2+vv1Hfv7/PAP+fv4BBT9/v/zB/MOB/EW/P3/8ev0O/rs+f/8/A8DAwAB+QMDAAH5AwMAAfn4+Pr5Gfz9Af4H+fv8/BT3+/v8FvYC/v4M9fv8/Rb59vsIDQkQAALl+xL+/vf8FP4H6vQE/PcS/Pr//wz8/v/+CPcF/P0K+f79/Q4J+v35BgwB/Q3q+/r5BgsN/AIM6hL+/v/zC/b5+Az0/v7+Eh/+/frsFgX+/eog/v7/5f4U/v7y+xj+//AR8P/2CAf7+f0H/Pn4+xcNAPv7/hr+///q/BP+/ff+8vkKDfX2/f0a+v38CwLy9vf6J/IC/v0QABL///EC+/37C/P+/QAP/Qf+DvH5A/0I/hL8/f74+xL//vYT+vr9+xL9/f71/fj7Ag78/f39Df7+/vwLAvz6/Qv1/P79FPX8/v4U/vr6CQUW/f0K6BD//wnpAv//D/IC/f78Bfn7+v0VGvz7/fL+/Pr8Dv39AfsJAP39+wsIAPoC+/wCBPsEA/j6AQkM+gD7/fz+Af0HDv////QBAwz98wb7BPcEA/4H+v7+AAf8/wT6+vwK7wcM/AIAAQH6AwgAA/73Cv37Af4GCQL98+wCHPz6/v79/Av9/vz/CQz8BP/07vn++yD6/hr+8fz++/4MCPn/AP8J/Pv4BwcD+vkDAv0DAf0I/QH8/QwA/fj+/gb5+wge/wD76Pj//P0P+f0J/Ab2CgL9Av75/QsC+wL9/AkO+gP8+QMD/f7/AvsJFeUN+fz8Avn8//wQA/z2/A4C/P4ABBUB//jzBgX+/Pr7Av79BwoC+fz/+Rn6+/kKA/oA+Af7APwB+Ab9/An4Efz9/fwBCP3/DQH8+/v3/RL7/gL5+/sQ/v8D+wTtBP39FfP6/vwX+f7/E/f4/f/+DQv3+f0GAv39/Qf1/v8CDPj+/v4NHvj1+/ka/vr+8O7//v8WEvv9/vgS/vv+9xb9+/317fcA+SL5+/z8E/v9B/kI6SHw9g8C/PsABg0A/fz79vr8/xP5+AIQ/O/+AAoHCPv7A//8/f37DhL+/v70+f3+/Q4H/P4I9/gM/vwDEP////P9/f4c7Pv9/vwNCQP5/P8O/f7++PMDAP0L//n7AAv4/wP7Cvsb/f3w9vAh+v74+xT9/fT7F/39ARIF/ukM/v/4/xkCBf7jE/73/voT/vf++vr6/f0S+vz//gz7//z5Dvz8/v0M9foE/g78/P78Dfz7/v0N+v7+/gz8/AP9CPn/AwAF9wX4+w/9+v79Du8L+QAN+AT9/QkI9Pn6Dwv4/f0CDfj8/AP8/f7+Cw/+//72+fr9/RH7+/79Dgb6Fvfz+fwO/gAa9/b7/vv+/v4LCf739wnu+//+GQL7+/0JDf7+//gW/wD/7PsV///y+fv+/RHt+f38Ifj7/P0TBfgCBf37//3+ChH5Bfv2CvcK+PwI+Qj/9/0AAQb99AD9Ef78/vz9DAD2+BEB+f8T/vf8/wcL8/v8/PwRD/3//vf/Af4O9RMEAP7sCvYB/AQY/v/+7goA9vUJDf7+/vgJ//r6BB39/f3s8P7//xT6Dfv5BfH/BwcC7P/9AhYS/QH99Pry8wQcAv3+Dvb6/P4a8xL+/f70AgD4+wn3EP7+/gz////3+/n//Q8Y+v7+8SHz/fzx8/j//xj8+gD/Cwj5/PwH/fz+/QsY8voG9fsL+gD/ABT8/fT8Cvz5Bfz8/hT3+g3+Eurz+f0a/QAB+fkK//b+/BH1+v/+FAD5/fwP9xn//vT0////D/P///8PCff9+wj+Ef//8/74/v4N9QD+/RD7CPr6B/L///8RAAr9/P0c/v//6RD5/v38/hX+/vH1/P//EhH9/vz48gf6+xHx/P7/F/EB/v0TAAj5+gQF/fv6CPge/v7v9QT+/Qz7Cv///QX6/v0HCPT7+g/sEv7+B/j3/Rr5Fvj8DOoE/P/8BQH8/P0KDvz7//z4/fz9ERH6D/zrDPv9/f8R//4F7fb9/ggGEvn7+AIR+ff6A/EC/hP8Bff2/g3x/QgBCfsJ/gL8CP4Q/O4B+/v5Dgj5/v4D+v3+/Q0D/Aj9/Pb/D/7++f///Qv4/BP8/BEC+fz5Cgv9//EF/fz8BP/6/PoQD/z+/vkG/PkI/fX8EfwCDfoA+/4B/QUB/fr+//4LAPz7/Qz4+voQBP4GBw7n9Qf+/QkN/v3/+gL6BwL8/f7//An1/Pz6GBL89P4A+P3+/Q/z/hT8/vH4LPvwCAT2+ATtAhH/AgT8Cvz6A/34AQj5/v3/Dfn//v0M9vz+/hP2///+Dvv8/foR+/v8/hAB/xD/8QD+/gID9Pz+/RYP+wf69A0B+fv8Bwv7/PcU/v798wUP/f7y9/4U/vn3/hT++vsP///48fr7DwsG+gAC/vv++gkD/fn5+RMQ/v7+9hb///7u/v/79xD3A/79CgQS/f/u/Rr//+v6Av75C/79/v0J/v7//gf9AwD5Bf4Q///0/gD9/QgB+/36DPz9/voP8f0E/RAL/f3+/P3+//4IGgYHBdb6BQ0C8wIEAwH2E/z/B+sN/vsH8gjyFPv49Pz+/RX4/v//Dfn/CfwD8vz+/xX2+xr/9fUOAP4A9v7+/hANDwz83AQCAAP4AQEFA/YFAAQD9AELBAPuDgkEBOQEGv786AcECfzwCQIC//T0EAwB7wn5BwD3+/wQ/fwMAgL/8Qb8AgH6CPn9+wYLBQH89Pv//f8JB/oHAvYCCgQD7fwHBQjwAQgIB+j7/PoFCgH5/ggACfz9/v/2+/38FgIIBfX7EfX5/APrEPH2HAgK//7x/fP0/x0HDAj+6PwU/v/z+gr8/QP+Gv7/7Pv3/f8RDv8B/vTyJfn79v4V/v/w/hb+/+/+Ff7/8Pb6/BEC9wX7+w//Af39Bgv5C/r2DPkL+vUDAAb9+vUC9/kYAQP9/AT6Hvz78fj7+yXtF/v8/fX4/Pr5GAQBAwnw/vr9Dv3///39B/b++/oVBgb3/QAJAPMJ+/X8/AoIEAL+9/n8+w39/wf8+/4EEvv8/vn8//n7EAD8/v0JCwAC+/n5/Pz8EgAR//n2+P7/GvAP+Pz9APf9//4PCgj8+vkDDP//9Pn9/f4Q7QoO+wD9Av7+Bvj7/v4R9Qv+/wP7A/r9DAsMBP/mAwf7+wAH+v77Bw7/Afz3//wU/PQB+xD9+PMFAPkO9fwL/gb2CP37CPf7/v4S+P7+/g73/fz+Evf+/f4QCf0E/PsG//76A/8A/gAD9/78CAf+GP397wv/A/729fr9/Rb3/vr7FfkQ/f39+QMA/QUD/Pz9CBL2AgD4Fv7+/fEFAvz9APT8/vkX9fwBAQv6/AP9Cvz+/xbx+wD9/Qv7///+CPj7+wEP9vj9DAob/v767ukD+vwZ+PwDAgf7/v3/Cvv8Agz7+f0EAQQb/v4J4Pv+AgQB9f39/RLp/v7/GxcC///q8A79/gcJ//8I8v3+/v0K//r8BQfzA/sADQb7+/oJAAH7Cf3tAP/2GwH6/P4JBf4H/vgWA/j39/b5/f0WDv79//j7DPv4BRT+A//tJAL8/eEV/v7/8Q4A+foA/Az+//wLAQj+7w38Av73+fv+/g8RA/7+7xf9/f3y+PoL/gX9/P/+CgQA+vkI+v78/g36Avv+ChQH/v3q+hIA/fcH+wD9Af38/wMG8/0FBQYZAP3+7Pz7/v0N7wL9/RT6/vsFCAj9+wb7Ef////EO+fsK8g3++wL3+/z9/BD9+PT8GwsK/grjBfwD/P/7/Aj+BPb+/P8QAfsD/QP9/vr+DRb7/Pz3Ev79/vQB+vr5DP/9/f4H9P3+/hL//QL8Bgn+//z++fv79xT7/v77C/v8APoO+vr+/g8G/P78A/v7APsN+v7//wr3/f77ERL+/vz2FPn7+v72Avr5EwEB//sDAP3+/ggO////9Q7////1/P38+w33/f39Efj6/PsQCPz4+Av19QIMCP34+QEO+/z7AQv0BPwBC/0IBv33Gf39/fD5//f/EPj5DP8E8goEDfT6AvgBCfn5BP8I/vcI+AsR/v//9PkP/P/9/Pz//Qv5Ev3++hT5+/v9Ff39/vL8E///8/z4/v0Q9vwD+xDx/fsIDvL4EvwHCgP7/vsO+v39/fsU/v/1+wP7+wsL/vv9//X9Ev/8GO7+9gX+APr4DwX6D/709wEG+Ar2+f7+FQv5C//x+QP4+g/++/z7EPL3/P0b+fz//g77Gv7+7hv9/v/q+Pn9/RP3DAT6/wH+BPgF/Qf5AQL4/v3+Dv/0GP72Bf33/wf8/P/+C/wJ+wD+Agn4//4F/fr7CAEM+P79/wD4/wkA+fsFB/MC/Rj2BAD7/wH3/f78Ev74/fkT+Pj+CQkS/f4E8P/6/v0LD/n4Av70/v//ERf9+Qbs7Qj6/BPuBP/+Efr7/QAO//z+D/gEAQII8gwG/P32+A/7/AIGA//8+wr+/wzu+QD/+g0S9wb69xD39/kH+P/9+xH7/f3/DAL7/fsJB/v5+QoT/v7+8wj//P7/Ef79APQA+/0M/PYG+gUF+//6/wz2+/n8GBH5DPvwCPv7+gX//fz9CgD7/QIGDPz8+gET/fz7+fz6+vsUBvv7/Afn+w/2GPf9+fwXAPr8Df4C/P4Q9PkGAA31+wP+CfsX/P798wANC/7q+RgD/u7u+AAMD/oI/vsEAwgE/PX6EwL99AX6FPvyBP0I/Pv8BAgC9/sD+f8I+Pn8+xT5+/0GB/0R///1+w/+/vkR/v//8/37/v0NBvz+/gP2Df36B/T/9fgb+/7//goO/P79/Pz6+P4T+gr8+wX6+fP9HO8I/f0O/wsCAfT4/f39EA8A/f32+Qv5Bf4G+Pr4EPr+/vwO8gD59h4P+fv8Afv5+QYK+f3+BQf6/v4JAfr9/vwP+v77Bgb8+fwIBvX9//0S/gP8/gT7/PkOAvsH/hDw+v3+/Q0i/v0C4Ar4+fsI9gD3BAv7BP8O9PwVAvzy/Rr//uz+/P72Ef0D/xHw+/z//A7z/P4LB/4D+wX+9gH6EP0L/P/8/RH//v/yFv39/fPw+/v7G/8JBvj6AwMAAfkDAwAB+Qf38PkXD/7///Qc/fr/7vEJ+v4N/Q38+/77/v7+C/j+/v8NDv79/vkB9QP4Df37CfwC8Pn7+SP7/f/9DfcBAgj+////E/D5//wECe37+BMM////E/D5AvwU9Qz/BwDvAQMGAvQI9wn4/vz//f4JEfkF+/YE+Qr6/wH7/fwLEv37/fgI8vX5Ff79/f4KHv3//uj8+v77EP38/P0N/fz8/Q3/BPf/Bvj7/vwT9xf8//f0+/3/Ff0X/f/xDQH7/fr9Ef7/9QsB/Pr+EP/+/PgQ//78+Bf//f3wDv8B/vQJ/Pj7BvkA+/0OL/T78u4A/vwCA/v5/fsT+/z+/Q79///+B/f6/QoI+fz9+xIDAPz6BgL6/P4J+v/9+Q/8/P4BCBX//f/w8wf+/Av8/f/+Cf/6/fsO9QAA/A4CBPz6BAD+/v4G/f7//gjz/f/9FPT8//4T8xL+/v/8/vz9DBn4/AHyFfv+BO749/v8GfP8//4UCAD8/AD8DgX99PD8/v0YAff6+hPw/f79GAAODP3q+/0T/vfwA/n/Ev369/sW/QD+/AkH+QX3AgYO/P/x+v4S//f5AQEDAv8GBAP1/wYEA/X/BgQD9fj9/PwS+P///wsL/P39/vQB/v4P9v7//w7//f79CfH///8S9Af8+w0a+/z88wv9/f3+EP//APIHAAQA9Q39A/z3Ev8F/e4BBwn/8fr9C/0C8gsH+wENBf389Ar9//78EwD9/vEFCfj3AhP//v7yEwT+/e4D+QL7CAP5/vcNAfsQ/vYJ+QD8AxL87/4E+f39/BAV//4A7fwA9voSDv76/P4Q////8wkA/P397vv7/B/1Cv38B/37/f0O+/39/g34AAT7Cfb8+/sY8QoG/QP8E/3+9/QMCPv9Bgb2DfH7/f/8DP7+/Qr9+vv9/RH8/v7+Cfz8/v0M+fz+/g/7+v39EA39Bf70DP3+/vwA+/79CvP3+AIY+v3+/Q79+xb89gYB+fgI+f39/Q8C/QT2B/n9/P0R5f0N/hQU+f78+QD8DP766f8W/AYRA/3+8fj7Df0DD/7///T7////Cfb7/P8UAvcU+/cQAfz99/H4E/wJ8Aj7/RD+/P7+CQz08PkV9f4U//oc/PT+9u/8Cv0P8gD8/xQB/Qz+9/z8Fv/z/P0a/+/+/P7+CRX68f0DAPUA+BEL+wz98vf6/fwW9fwj/e7fBvn9JPgU9/0A/fr9/BDsA/j4IPf7//0S9vr+/RT2/Bj9+Pv9/vsOBPv+9wn4/vz9Eev8/v4d8vz9/hf3+fz9Fvv+/PsP/wIE9gX/+v79CwT4+vwP9gD5/hMCCAT2+wj1+vkOBv0C9AUS+fr8/vL9+f0bEvr+//gZ////6hr4+/33FwL5/PH7/v7/C/v7AfwO+gv8/gEC+Qv6//8CC/72Dfn5/gIT/f//8w8B+/z57/kI+xMA+v39DBbz+vkBFAH7+/TsEvf8Du/6Cv0P+v37/Q/6Evr/+vMC/f0QFvz+//EP+/z++xH2Bvn4FPz6/Pr9/Pn+Dv36/fwP/gz8/vwD+f3+CQf69f0M+f4W+/kD9R/97Av++PkGCvP8+w0P//8A8gr+/vkBBAn6/P0Q+/n+/RX9/f70+voe/fEPAf7/9BL9/f32Fvf7/PwG9wj2BQoC/vn9EfoA/ffo/v3+IBEX+/7e9/39/RIW//8A7Pr8/P8N8Pv+/hn9/v//BiH//v/j+/v7/RIC+gP7BRP5AP34E/7+/vMr+fr75fcW/v346g/7+hEj/v395fYAHv7uE/r7/Pv7/Q3+/Az4Af3+CAH39wcJ9Az7/Bj////rEPf/+AD6/fT/FfoP+v3/+v/9/Q33/Pz8FAQF//v+Gfz7/PT2BwL9Awz5+PwG9/r8/hX9+/r+EPP8/f4V5SH5/AQa+fb1ABD39vwF+AgL/PkIBQf+7u8KFvX69w/+/f/u/Rn//Rn+//7r7v7//xYV/f7+8vv6/AAODQ/+/uj7/v38Dvv+/fwO///8/wYP+v0H8xP//Pz1BPv8/Qf1/AUM/wIO/AHz9vv8BgwG/vr8BPf2CQMHAvkG/QL9/P3+C/j+//wOBf39E+7sBP37GP34/P0Q+AL8Agn5Af4ACPUC+wAM+/3/AAn4+f0AEP0M/wru+gr5/gMP+/v8/gP3/P0NFgP8AOv5+QAOAPz5//sP/vn7/BEF+vv4C/oH9vUR/v3//AoPE/z95fr7/v4P//z+/AwG9AAI/gX//xLrBPn+E/MH/AEK8gT9/RTt6v0DFAIT/vkD8/3+/hTz//r9FvQC+PkN/w74/AH9Cvj7DfYN/QET4vz//xfw+/4CFu8H/v4U6O8R+fsM/Bj+//D9/AT4CPEU/PwDEvj9/vsI+AkA9/f4+foc/f37+w33+/z8FPIP+/sJ9vr6+xMT/fz8+AEB+fsKChb8AeP5+/v8D/n5+/wP/P78/gwO+/z8//z8+fcRD/z9/vrz+/7+Ffj8/f0L8wb8/Q3+/f8S9Pj9/vwQDfwF/vT6/voDC/wR/v/37yL7/Pj7Dvz8/gEKBADxCvv7/AT0DgX6/w4F/Pz19Av+/QYC+P4M/Pz8/QEKAvj8/Q37A/z8CQcC/f78+PoG/QsC/gL7Af/8/v4J9wv8/gT6CPz9Awr5/fkG9v4R//z3B/77CBP8/fn69hT6+gH5E///9gAN/v34A/78+wbz/P3+Fg/7CP/wAvn6/BD9+vz9EPT9//8REPcD+/r8Df8M7fj9//8M/Qj7+QYZ/v7/6/P+//8R/P0O/P31/AX+C/z1//UZ8f3+/hbw+fv9H+0IB/gK/P38/gz8EA396vn7+/4S8vr+/hgHAA3+7/r7A/wK+fn7/RH8/f77Dfv+/v0L8xf9A/UM+ff5Bwj5+fkLDPz8/AD1/v//Dhf+///t+f7//gwJAv3/+PYF/f4K9/39/RPpAf38G/cD/P4LDff6+Qj4/f7+DwYD+vkC+vv9/BH8/P79DA70/PsHEf3//vT8/P7+DPkE/fwJ+vv9/BL4D/36ARb+/Pr2DQP9/Pfy9wIAE/b9//4RBfgE+gX2/gD8DxMB+v307/v4Axn5/fz+EOn6+/on9P7+/hIPBPz+8vT0+fkl+vr8/BTx+P39Hen8+/wj/P38/g7w///+Ff77/f0M/gn6///+/f/+CP39/v4J/v3//gj8Iv796Pwe///o9iP9/uz7FP7/8/gf/v/r+hv//+0CAf33CAb7Ev3xCPv9+wX39/f5G+/+//8VCw7+/uwLDv7+6w0K/v7sAvwN/fj7AP7+CfQQ/v0B8/v7AhH7/f4KAPj+/v0O//z9+wv8/f39DQYO/v7w+/7+Evj9/v7+B/b+/fwU/f39Dfz7+/39D/X8/QEQ+gwB/vv1/f0KBvb+/hH87BH9/Ar8AQD4Cv3+/AUE/QD8/Qrr+PYMF+78/hQE+/8AE/P0/f8U/O78/hQE8v7+Bwz2/f4U+/f+/hD89AH8+xH0/gb9C/b8+vwY8gIf+vP7+RT++vv+/fwO+gcMA/D4+v39E/L9/v0W+iD+/+n1Cwv7+/r9Ff/0+/4T//Xq/yL7+vj/E//39fn9ABX0/fz+FfgQ+voD9f3+/xAY9gH4+Pb//v4QGf7+/+sa//7/6hP//wDvGf///+v3/v7/DxoABfvnFv//AOwEGv7+5/4P/wD0+vz8/hAk9fz09xn4/fX8+iL//ugBB//+/PsO///4Awz+A+8FCP79+BAK+v7v8vz7/hf7DP4B+vYM/v8B/wcAAfr3/f8CC/YXBfvzEAP/BeoOAgoF4/X+HfvzEPv8/fwJBggF5BUJA/zjDP0I/vELA/j7/v/8/SPl+Pgt+un9/P38DfgA/v8L9e75BB4L/P7+/Pf7/P4S/f7//gj9+/v6EPMAAf0P9/7//A8S//8E7fH9/v4WAxr8/OwADf/+9gMU/v3u7Qv+/Q36EP//+Pj+AP0N+P4A/Q31/f7+E/z8+vwSEP8A//L8+vj5GPv5+v0VE/7+/vIQ////8xD////zCAAI/PQR+P33Agj+//79DPsA+v4g/P357RD9//33AfT49hz4/P3+EPz+//4J+/v9+xHy/v79FAQO///w9vv9+xT8/f/+CPz+/v0L8v3/Bwvu+wr9EfP//wIOGv39/u4Y9/r6/h78/P7s+f39/RD6/v7+DP37/f0O9P39/hPx/f7/FQj6/gz1Cfj7+wj8/f79DfMGAfsL8vz9/Rf3/f79EvX/+AYO+f//FPYJ+/r6Bw7+/v/3B/cP+vr0DPz8B/36/f0O/RD+//X9Af79CP/89v4Q/vr7AAwL+/v3B/T7/vwX/vn8/BD9Dfz+/Pj1+fog/vj6/RMM/vf3BxH++//4Dfv5/AMS/v7+8//8+QAL9fz//hIB+voJAg7+AP/1CPoJ/fcU/fz99wj9//7/DwH6C+ryBP38EPkN/P4A+gr+C/P8/v8T9RX1+PoEEfz8/vr9/v7+CRP+///xD/39/vr5Cgr7+fvyFwrxAfv8+Q4A+/37DPz59wMO+f7+EfkE+PoIAhT+/v7x9f/7ARD39/oEEfb9/v4QEAb8Ae4FD///7e/7+wkN+f3+/g7/AAAT7vL5/AIV8/n7+xzz/f39FBkA/v3t+/79/Q0KFP386f39/PoQ/f79+w0B+fkJAxL+/P72C/z8/v8Q+vX4Cf38+/kR/fz+/Qz3+/z8FgX0+wMI9wT8/A0N/Pz7/hn///7rBgD49wjy/v78Ff79/v0K+f7//wv29vr6GfX5/v0W+vr+/RH8/v39CwP9/f4F/AsEA/Lv/Qn8D/b+//0Q/Pn7/RT5+v38FP4G/BTt+/v/Efr6//7+C/QP/P0D7gr+/A7//fYDCfr3/vsVAfz7+A74HP/88ff9/vwS9QwG+v/4/RD//QAC+/oH/v3//gkXBfr48goL+/7y+fn8/RQO+Pr9AgoHAPz0AgL8+wUC/vr8Cff8/v4Q+RkD+/AOCP/+7fj7//4PBQD+B/YRA/r89gMM+Pr+DgT4+fz+APv8Cgv9//77Fvn2/v0YDf365BcT/Prg8xIB/P7z+v38GfoF+fcQDfj8/QL1Av/7DhMD9fn7Cvj4+wnx+/38Gu36+wMZ+v3/+hH//vn7DvX+/v4RE/r8+/zwD/j6DPUV/Pz+EPb/+/8U/v//8P74+gsFFf7+//D/BQQC9hD+/f74DvoH/PT3/AH8Eer+/v4dCPgF+/8Q+An79P4FAwL3EfoI/fAD+vz7DBL+/fz28fv8DgkR+gH6+hL6+/v9Ff37/fX2F/7+9/YX/v72H+/w9gz0/v7+EvwG/foG/RL8/Pn6/w79/RH7/P757AH7+h7zCfcN//wD/w30Afr9FfP7+vsNAvv7/RL7/v7/EPb8Ef8D8Pv+/PYV+Az9/AP+//8Q9fwZ/v7uAwb+CPL7B/f5Dv3+//0I/BH9/vgNDPr68goG///0Awv+/vYY+f779vIA/f0T+fv+/BEX/v3+8A8Y+fzkBBr7/ekb/fz+7xj+/f/v5fr7/ScK/vsC+/z8Fv7zBv8O/+8F/g//7/j+//8M9vz9/hP1HP/+8vX8/AYOJ/QI+eT3+/r5Gv3+/v4J+vv9/RL8/P79Df37/f0OBv4C+v8N/v7/9w379/4CAgQL/vD6+//8EA/+/v/2C/T4/AwP/f7++BD9/v73+/38/Q78+f0CDPr9/QYFFvz/+/P6/v4GBAn8/f4ACfz++QT1/f0GCwj5//kG+fr8/RP++/3+CwH3+vsQ+f3+/g73Cff3Ev38/f4M+RD+/PwH/gP7+wIB/P0EAvz6/QoIAAP+9wb/BPv7Bf0F/fwH/Qn7+BP+/v/y+PwC/Q0H/gP7+wP9Cfr8CP8B/PsGAQAD9vgK/vsE+/oA/Q4DAgAD+Aj/Bf33CwII/e4U/f/+8gD79v4RAPv2/hEHAAMC9PkU/Pz7AQUC//oA//79Bfj+/v4PBwX/BvAS+vz6/PwT///z9wX+/Qry/f3/FRj8/P7xBvz8A//7/f//Cg/8/fv88gP7Awz7+/z+EA8I+wHtEv7/APH+Bv0I9wD6/v0K9fv+/RQI/gT5/fgC/P4MEPj5+QP1DP/+AhQA///uDPgM+vb7Fv798wMG+QL7DQ7+/eoP/f0E8vz4/PoWCvz3Bf4P///99vn7/f0R+/sBAAgD/AD7Bf/7+/sO+fv7/RMH/Pv+BAP7/AAG/vv7+g7//AAABRb8/v7xAP76AAgHAPkAABT+/v7y/f8B/Qb6/PsADA8G//f29/z9CgYb+Pn4+f79/Qr+DvP9+QcDB/X/Ag3//wbv+Pz8+xX8/P79DP0B/v0G9/v+/hL2D/3+AfEA/fwW9vr9/BcT+Pn+/gID/fkEEvn6BfX3//78D/37/f0MFP3+/fP7DP3+/fX5/REE8w3++AoZ/fv98/ME/g/89/7+/g7w/P7/Evb9/f0TCv79//z9Bfr3Cw/7/PsAAvP7+hb3Fv36+wEI+PoDBwP6+gL9/fr+Dvf+/v4O9v35+hr1+/38EgwLAfnw/fn8/BH9/f7+Cfr8/v0P/P/9/gsB+wz8/RT+AP/w9v///w7yAfkT//4D/Q/05wL+/hv4+/7+D+76+QYV+/3+/gwRA/v5+Pr9/v4N+xb+/vP0DAT8APn9/P0R9/n8/hYED/3/8QD6/f4LD/r9/fwZ/v7/7BH++/v8/vv+/gr19voIExf7//7xEP////P29f37HAn9/f0AGv7//+ry+/oBFfX8//8Q+f7+/g36BPkCBvP7/P0YHfj7+Pr2+Qj8Dv0R/v/1+vz//gwN+fz///r7/v4OEwD7+PoFAfj8BBv69/n57fsK/g8B/Pr6DvgN/v7//wUC+QH5/P4V+P/++P0MAvv++wj9AP39CfQC+/wQBwr5+P4C/Pf6D/YFBAL/DQD+/vb0+vsGERn//wDq8vz9/RYHB/v6/e0E/v4T+w79/vsL/P79/RT6/vv59f7//w4KEv3+6vgC/vwL9/sAAQz/Aw389RH//wDx7wgD/gcEAgL6/QcH9vYH+wz69gn9/f7+C/7/+wIF+fz7+xT2/vz7EvD7/fwb+v/6+g7y+/f3Ifb5FP4A9fX//RkR9vj5Bv76/f0N+QD7/A/4AP38Dv78//0K8/z//RUO+P79/gj79foO+/z9/Q77Ff//8gcU/fzsEfz9/fkX/gX76/sV///yART+/fEG/wD7//f9//4PBA7///D7/P/9DPz8/v4MEvr+/Pr//Pb+EBH+Afv2+fz+/RAL+fv7BgD9+f0MAxL+/vAB+QcT7PUF+/oQCgv+Bej//f3+CfwC/f0HBPb/BgH8/v3+C/0T//7z9P79DAX8Bvn3DBT7/fz3//v+/gr7//38Dvr+//4LBPr8AQT0+/38Fwj6A/oB+wD5/gsNA/n9+vv6/fwS//sB/AgC//38Bfb7/v0U8w/9/gT2/f/+EP7/+AAK8gn6/wv2//38EvT8/QkK9gP9+g8ADf4E8QD//A72Afv9/QkH9/f7Dv8I+vsD7/wG/hH5+P37E/j4+wQQ+wL+/ggN+vv6BP/9/f0K+wz+/f35+/z8FAD7/PsL/gL8AQMM9v37Bvv+//wN+f7+/g0HCgD69fET/f4B/f78AQYE9/oBCPEB/RP///v3/BH1C/34Cfz7/v4N9v4N+Ab2/hH//A72//3/BAr+/fj4/Cf+5/z9D/76+fsB/Q73/wT5DPX+FP/69fIY+gYN+gL++Pz8EP76/P4T//T6+QD7ERL99fgDFPr7+/z2/P/9Ew0B+wL1+vr5/BcQ/fv/+gMD+vcJFAT9+/AN+/4L8An9/gnzE/n8CPANAgr96xH6+AT5Hf3+/Oz9+/79DR39/vzsGPv9+/QD+wD7Bv39/v4KEwX0+PoNEPn/6wP4/wQDBf0N/PUP/P3++ggP/f7uEwz9++kQ/vj+/Ar79/cK//z9/Qr4/An8BhAH9/v3/f0b/e4L/f4G9PL++foc/fQX+v0LBP/89g36/PwBEP7+/vYP////8wz9/P/89wH+Agn1AP4BC/n8+vkW+f3+/Q/1B/z8CwX++/4D/f3+/gnz/fr+GAT5/fwJDvz8/fz8Ff389uon9/r9/Pn+/g/2Fv7/9/UZ/f34/v78/Av6/wL+CPv9Af0K8/wD/BH3+fr6G/rx/f0a+/L+/hb6+fr/FAD9/P0JBP3+D/L9+/wBCv/+/AEG9fj7+xUW9vj4BAj8/fwCCv/+B/IJ/f78//EU+/UH+fn8/w4AAf79BAr5/PsEBwD+EOsU/v7/8gMB+/4D+fz//g4C/gX5Af/4A/sKB//8B/j7/v7+CvYLA/7+/vn8/RD5/vv+EBj//fzw+f7+/g0D+vYDCgP4/Q/5+gD+BAQGD///7vUI/P8HDAn9/vD8+Pz4E/j7/vwUEfj6/AH6/v7/Cvf2/f0YAPz8EfcAAP33CxH8/fz6CAABA/T7Bvz8B//7/v4KEPn9/f0XDP4G2v8C+Ar9/AwC+/v7Ff7/9Pn+/vwO9AD/BwYFAPv6Bg36/QvxC/z9+gIA//z+B/sABPQMBf7/FOoCEPv6+fz+/BL4CQ39+/Tz/f7+FAYD/fv+9f8A+xDxBgr+AQr7/f0ACv8E/vX7AgUE+xcA9vj5AgEA+AME9v4b7foR/f76Af/9/wMMC/v49Rv//f3sE/////D8Hv7/6A8B/f719////wwZ/v/97Q39+f/9+Qf8+QoI+Pz+Bg79/v74FvwA/+8C+Pz5EAj7APwB+P7//BAT/foE8QL/+gEDCAb+/ff2BQL/BQb7/fwEDv3+/fnzEPv8Bwf4/wX99hz+/vITC/j87vT7/f8T+v/9/A4K/v7+/BP8/f71Cfj7/QUU/f35+f77+QEM9/3//RAB//sDAgP7/vwG8v7//xHyAvn6GPX8//4T+Pv+/w/7+/z8Ehj99/n7Gfv7/fURB/z/7fMR/P4C8wAFBAX4+wH7Ef/5AP4J//z2CgT7/P36Ef39/vwL//z9+wz17iD5Bfn4Ef0B/v4a/uwB+Qr7Afr6/v0R/fj4/BX5+/r8Ffv4+/sU/fz7AQoE+w38+Pn8/P4RCvn6/QX8/v79C/T2+vogCfr69gsJ+vr2Cyf9/vrlAvj6+xD5+v79EfkZ+vv5+vz+Df/u/xv/+Bb1+fUF6Qv7+RP48/v+Gff9C/kI+f76AA7/+/79C/Id/Pz49yD9/u799/37E+4SBPgDART9/fL4Af79DAoC9gD++/7//gr4BP79CPcZBP3v/wz0B/n9/Pv7EQ4V+PftAw////AP/v//9RIG///rF/z8/fT4+/7/DxD9/v/1///8/Qj5+vwADvj1DPsK+v3++w73/P78EvcK+/0H+fz8CAUA+/4K/BL9/f728P/+/hT///0H/vsC/PwKDf38/P77/f36EPUI/QIE+v4E+wkC+vn8DxT9/P729v39/BP19iz77fj+Ev769vsV//wOCfv88/79/v0L8f/6+Rz+/vv6Dff9Ff/38vse/ff3/hT++gsV/v7j+v39+RPwJvr59vMU/v3+7BMC/APvBwX+BvgU/P75/Rz9/+r8AvcR+f78/w75+Pj8+RrxCPsm5g38APz7AQz6BvP1C/wL+fb7/g4DBfn6+wvy////Evr+//4KAf3+/QgL/v3+/A77Afv7EPv8+f77+v/+Dvn8/v0P7v3+/hgQ+/r8/uz8/fweEv////D0/v/+EA/9BP7y/fb6+hn5Bf39Cez///8W8f7//xPyA/z8FBL////yCPr8+wYA////BPT8//0UCvn6/wP+/P37DQj8+foIAPn8+hD//f79CQv6B/n8Fv78//H3Af3+DQz9/gT2DPz69gf2Avz5Ew33+vgHA/z+Bv0b9/XwBfwCA/cH/g/+/Pj4EPr+APj3+QUSCPb/+ggC+wP+AvsEC/75+/8QAPf8+/37DwX7+v0JB/3//v4A/QP5BfT7HPz59/wD/wr7A/7+Bg35+QEAARL+/vH1D/3+AgP99f0O+vz9/BD//P/+CQT+9/oM+f3+/Q/yBv3+DBP8/fv59vwD/g36+voDEBL49wX58f3+/hb39hP5Bvn8Evz9+v/+/Av3BQD9CBj89fz6/v0B/wYE+fb9EPoC/Aj/+PsX/fkD/f79BQkABfz2/f38/gsX+AH59/4I+fgICv0E+fsH+fsP9gQNBf3t+f74Ag8DBgH8+gsB/AT0/f4J/v79/f75DQ7////1BwQA8gEDCQH5+foJ/P0D8v7//hP0Bf79DPUH/Q35+vz7BgkK9vv6C/T9//wU+AICAwH8D/wD9RL+Af7x+fv++hP1/P39FA7////1ChD7/e8D/v75B/v3E/oABPkE9wfu/BL/BfMBB/sK9fcI+xD9//8U8vv5+/8Q+wD8/QsJ/Pv9BPf9/v4Q+/n+/w4GAgH8+/X+//4P8gH9/hHy/f//E/r///8JAf/+/Ab6/gD9Cwf5//kI+v3+/g0P+foK9fz+//8IB/36+wb4/RD//f78+/QWEP/9//UIAgX99Q4EA/3uAPr9Awb5APz9DPT9/v0UD/3+/PoT9wUC8P78/f4K///7/Qn2/f78E/j7Df0DCfv79wrzAf3+EPf+FP759/4U/vrwHgT98Pb7+RIDCPsBA/nu+/z8HgD7/AMF+hD+//oR/f39+P0B/P0ICv/7+wEG/Pv2C/UC/QoB+RP///YC/foDAwD9APoH+P38/RLy/An+C/D7+P8Z/Pz8DP/+/v/9CP/8/v0K//7++wr2BP78CvH09gIg7gf3/hT9/f8V8fcP/fwC+ff/K+f6+/si7vz5ARX2/vz+AgYU9/X2ChT+/f70Avv7+w36/f7+DQv7+vsDDPb4+wj3/P77FQr8//79CPj8+gn3/v//DRH6/fr+C/v7+wPz/v//EQr4+f4GEv7+/vQQ+f38/RT+/f/yFP/+//AT/Pv8+e74/AMa6Bb+/Ab4FP3++fsR/v749BQB/fr6+v7+EPgRBP32+hP8/vnw+vwDFfYG+/oN/P79/A31B/n5DgkL///u9wP+/gr0Cv79BgIZ/fzt/BL+/ff+/f/+CPwB/v0HB/j5+QwR/wAA8PH8/v4WFPz7/Pn3////DfL+//4TE/38/vbuAv38FvT9/v0T/P78/A32+/v9EQkD/f75+gP9/Qn9/Pz+C/n6/wIL9Qf7+w3++PoBDBAD/v7y/wD+/Qb6Cfz8BfsV+P37/P38/Q32+/0AEfwE/An7+Pr9/xH4C/3+Avb8+f8R+gH+/Qv//vv7CvIG/v4M9/79/wz//f79CPv8/v4M8P39/hj2Bf7+CPkL/fwC/gIM//X7/v//Cf8R///y8f3+/hb++wD6DPn//AEK+vr9/Q8B+/r5DvsG/fwE+/kB+w8A//36CPr9/v4MD///APL4CAL7Awj6Cfz6+gb7+gr8//38C/gC+/0O+v7//wn4Af7/Cvv9/v4MHvz2+fX3+Pv7GQL8AP0EAPv9/Qv3/v7+Dvz9/fwN+P7+/g33BwL7Bfr8/gIJ9v///w70Af39EQn+/f/8+/3+/A30//z9D/oL/v7/9fn8/Bj9AP/7B/3+//8H8gj9/gr/+f7+DP37/P0O+v/+/Qr3If3+7AH/+/wI9vv9/hH1EPv8A/7++/sK+vwD/AkK/QD5///+/fsK7xYF+v0E/Pv8B/L+/P4UE/z9/fj6/f78DhT+/P708wf9/Qz9+/wJBAH7+/sN8AT7+xUL/vz5Ag/9/f367AQC+xMV+wT97w7+Bfr1HPv6/PL8/f3+DBD7/fz8+AL9+w4a/v3+7QT9APsD/fz9+RAX/v7+7xT////v9QEC/gr4///8DPP5/f4ZBwv9+/cI/v79/w38/P387gn7/RHq/v3+HPP6/PsaCPkC+gESAfz5+Q7z+fgN9/3+/RH++Pn5FPv7+vwR+fz9/Q8C/P37C/3+/vsM/f7+/gn9+/3+DPz9/P4M/P3+/wn5/f7+Dgz49/kL+fv8/BQaAvv+6/X7/f4UBPQS+vv5+wH7EAr8Df3wEv3+//Qb+fsB8AcHBv7vBPn59xEC/Pz6DO38/fof9P7//xD2///+DfP8/f4V+Pz9AA35+vz7Ff39/voN//7/+wkC+wIN9PIA/gQK+/7//Qv59/sAFAj4+wv6////E/D9Gv/+7AAD+wn5+AICD/T+/P73Eev5+/wl/P3+AAf1AP0DCAL7+vsO9/v9DAL2BAP7B/sGEv7w7P38/xr7Ev8A8/P//gIOBgAG//b4/v/+De39/v4ZF/sE++/0BgcK9f75EvUA+Pv9/xH8+vn+Ewf29/gS/vb6KOviGfL4GPYQ/v/9ChP+/+b5Ff//9AD8+/0K6Pb4CBwG+PkQ+fj7/P0Q/vz8C//7/f75EBP3+h7eCwH5+QP6+vsHCAH/AAb7//z7+w75/P4ADfr59xAECPv6/AYF+fv2Dw/4/f3//fkG/QYJ+fz+BP3++ggCBvv4EvT9/f78Cvn8//0O+AEF/AYLAvz8+wX7+v0HAAn3BPz0//sa+e36/QsR/fz7CQIIAAP+9/wH+vwGFfb6/fz3+f78Fv7+/xnsHgIE+OUB+/z5DP3+//4ID/38/PwA9gT7Cv76+wgFAv3+HOf+/f8S9P79//4H/f3+/Av//P/9CBwB/P3r+Pv5CAsB/Pz9Cvj8/v4Q/Pz9+RIO/v/9+PkK/AABBv0B/v71/v/9EPv9AQQE/fn9/A/3/v/9DhD9+/37//v7IukB+f78C/n5+/4V/vn6/w0A/v/7BwH++wz6/wL7B/0A+/77CwIC+wX9Df0A+P4F/f/8Agv++Ar1B/z+Ee4B//z5Cff9//0PC/398Av9/fz9DgD6/fwN+gL9+woR/v/99fT//f4S+P7//g33+/n5Gw4C//z1APz8/AsI+/j3C+8A+hUC//oGDPYC/vwAA/v9//0L/gT7/AYK/vv8AAkM/vr09v3//hD0/v37FQT9APsDBP0A/gH3/f3/EPL9//4UDvz+/Pv1/P/+Ehn2+vz7C///Dev5/f7+Df79/vwK+/3+/gsF/vv7BvYD/gMG9Pz8DwUR/f8I6wT8AP8AAv77BQD/DP//9w/6+PgE//z++Qz7/v//CSH+/vvo+fn+/RL0+/8ICf78/wAH9Pv8AxH1/f79Ev77Agj9F/X5+v70Ev7+/vf//foQ9AEB/woC/f78B/79/PwMBvz6/gUW/fz/8gb3+wr9/v0E+QUB/Pz7Cv8A+v4I+Pn6+xT+A/gGAfEF9/wW7f///xYI/vr1Cv77Av0G+v7+/QwU//8A7wL+/PsHCQH6/v4K/vz7//z8/hL4+fv9/hH9AQUP7gAA/P0G/vv9/Azw/v/+FQLz+/sTEv3//vXz/Pz6Fvf+/f0R9P36/hcRB/z97xYB/Pzw9vr8EgHv/v7+FvH/C/sJ+v38AQv4AAn+AQEI+/3/DP/+//cX/P4C7Bj9/vr0/f7//An6+/n8Fvn7/QANA/r+/gb5/P//DSX9+//l+e/7+yD1/f0CDxH+/P/1BvoB+gIL+wT8+QD//AEDD/r09Qv8/f79DPj+/QILHfT3+vnvAvsNBxT5BQ3h/AEB9gny/QP9EfH9+v0b/wb7Af8M9wT5//n+/f4NEP//BO72/f/+EPr+/P8N+/3+/Q3x/v8BEff9/v0SDv3+/voA/fv+CPn+/v4N8/36AhMMD/j68wn++gD/+/z+/Q34/v7/DgoD/v74/v39/gkI9fj5EP75Af8I/P3+/AwS//7/8f79//4IA/v8/AgNAfz8+/f+/v0Q9f39/xH1///+D/z59gsJ+/z/D/s=';
