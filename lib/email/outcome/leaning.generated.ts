/** Written by `npm run generate:leaning` from 5766 mails and sentences of the tests; not by hand. */

/** Checksum of the mails from which it was learned. */
export const leaningFrom = '4f5a76597a3a8592';
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
CANDIDATE a
CANDIDATE accepted
CANDIDATE and
CANDIDATE are
CANDIDATE be
CANDIDATE but
CANDIDATE by
CANDIDATE experience
CANDIDATE is
CANDIDATE more
CANDIDATE not
CANDIDATE of
CANDIDATE on
CANDIDATE refer
CANDIDATE the
CANDIDATE to
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
DAY is
DAY it
DAY noon
DAY not
DAY of
DAY on
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
NUMBER jobs
NUMBER months
NUMBER new
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
advise
advised
afraid
afraid the
afraid you
after
after NUMBER
after all
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
and from
and gone
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
application will
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
but have
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
but your
by
by BOSS
by CANDIDATE
by DAY
by MONTH
by NUMBER
by OUR
by a
by and
by at
by end
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
call you
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
five working
fixed
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
from OUR
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
gets
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
have in
have interview
have letter
have made
have more
have move
have need
have no
have not
have nothing
have of
have offer
have on
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
i more
i need
i no
i not
i of
i offer
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
in meet
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
in two
in until
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
is up
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
know the
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
long
longer
longer available
longer for
look
look at
look for
look your
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
luck everything
luck with
lunch
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
me you
meet
meet DAY
meet OUR
meet in
meet on
meet the
meet you
meeting
meets
mentioned
menu
merger
message
met
mid-december
might
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
need anyone
need from
need have
need more
need to
need your
needed
never
new
new DAY
new for
new in
new jobs
new so
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
not accepted
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
one DAY
one OUR
one and
one has
one is
one of
one on
one the
one them
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
period
phil
phone
photo
placed
placed on
placed the
places
plan
planned
please
please TAKE
please a
please allow
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
she
shift
shift DAY
shoes
shop
short
shortlist
shortlist is
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
taking the
taking your
talk
talked
talked and
technical
tell
tell DAY
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
the band
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
the comes
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
the hotel
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
the match
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
the over
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
this email
this has
this i
this is
this mailbox
this not
this one
this season
this the
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
to find
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
to me
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
want to
want you
wanted
wants
wants to
wants you
was
was GAVE
was NUMBER
was TOOK
was a
was and
was at
was because
was but
was by
was considered
was down
was for
was last
was not
was on
was rejected
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
we MONTH
we NUMBER
we OUR
we PAY
we SOMEBODY
we TAKE
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
we longer
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
we pleased
we proceed
we process
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
we very
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
were on
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
with of
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
would join
would keep
would like
would love
would meet
would not
would on
would see
would to
would work
would you
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
yes no
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
your password
your patience
your profile
your question
your recent
your referee
your reference
your resume
your review
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
export const leaningTenths = '7foAAhII/fv9AhD+//33+vn9/BEA+vcFChD8//73C/wG/Pf9+wv8AgH8/foK8wD7/RQT+/38+e8B/hj7EPX6BvsCE/v89PsAAf4G+vz+D/38Cv8P7fT+/hH//f3//gj5/P7+D/P//f0U+v3//gsS/f7+9g/////0FPwF9/X9E/7+9PkA9AIPBwIABfIW9/39+Q75+/wC/QIG9wQR+vz9/PP6/vsaFwn3+PDwBgX6C/0A/fsJEPj+/fz8F///7/0W///vCP37/QQbAv3+6AL1AfYQ/gcBAfoM+fkI+/j9DfwCFv7+/vH8AfwQ9ib3/ATj+fj9+Rb4+PwCEP0O///2Cv76DPMQ+PsG9wT7+vsJ9/z+/RH7Av7+Bvz9/vwMEPsG/fIC/P39CAr+/v78CPv7Bf0C/fn8Cvj//f0O8//+/xH8/v7+Cgr9/f3+9Qj7/goQ/vz++Pz6+f0TCPv9CPj//f79CPX+AP4PE/f8Afn7BP4EAPr9/v8NCfv8/AP1/v39ERf+/v7v/v7//Qj3+fr7FvX5+vsXB/v6+wkX/f3+8fv9/foK+fv7/A34+/36FQP7/fwI9f7+/RH2////DPv9/wEI/Pv9+g75+/z+C/v9/vwM+/r+/g/2/Pz7Ff/9/v0K9/f9/RT79/r6GAD8/f0K/P7//Qv6/P3+D/v5//4O/f/+/gn+/v7+B/j6/v0Q+fX8+xX3+P39FPv8/fsO8fj7+xgA/v79BvX//v8P+vr9+BIP/v4A9AMQAvryGv4H/uMQB/7+7QD5Ff70EP39//cUAfr89RX9/v7yAfgR+/wNAvz9+OT8G/4HFP38/vXt/fz+HA77+v0BF/76/vT8APz9DCD5+vn0C/39/vwd/f3+6/j8+/oXB/T6+g78/P79Dgf+///+GP3+/u/7+Pz7FBj4/Pv3+vj7+xT++/z5EQoA/P778PkV+gf6B/kN+v76/PoRBPr9B/0W/f//8BH//wTu6Aj5/hcI9vsFARf+/v7uBP76+wkO9QX6/hIG/v7s8AEACAgb/P787/oQ/vz8+AAG/QQa//v87xII+vjz7Aj+/xD9+/77Dw/8/v76Cfn9/QTw/BD+Bxry9vkEFQn8+e0O/f37/RPy/PkFGQL6+PP1DP39Ben7Bf8W+Az5/wQV/Pz+9RD7/P389vcJ+g8B+vwQ+eMN/f4T9vb//xby/hb/+/8T/f7z+Br//fLzAxf/9Aj2+/wJ9fr7/xf/AgLrEA/1+vkJBPf6/g39+fz9EB/8///oEf7//vPs/Qn9Eff+9f0ZBvz8AALr+w7+D/cD/RruGPn1+QAU+/v9+RH+/f/09/38+xD7+vwACfz6Av0MCwn7/fX6B///AfgD/vwK+f/9AAb9+QX9Bwb7/f0F9/z//w4HDPz89QsM/f7w+vgF+w74FAD9+AT8DP729QL7BQcE+/36CfQLBv3+9AsD+gL5Df/+/vn4+v4R+f39BwT6/v37DAH6+gMH9/n7/RD0+foAD/z+/v0J+v//GPD27/wTCPv7/fsR/P7+FvP8/PsIA/n8/f8I/P/+/Av+//8X7fzx//oVDwX//vD2AgP8Cf7+/ivbAfz+/Qj9/f//CAL6/fwK9/38/BT+AfsK+/39/PwOAwH8/AP8//78C/v6/QgF+vv6+RH9///8CPb7/PsU/Pz//gr1+vwHCfv6/AQK/v7+/gf9/P79Cvv7/v4MBPv9+Qr//v78Cf/9//oJ+P75AA/9+vsBCwb4BPgGEfn5+wEEAPz9AgUD/f3+Avz9/Qj2BwD+Bu/7I/v3+/v8+hL3/A/+/voA+/wP+vz+/g4IAv3/+vj+//8L9/7+/g4A/f79B/79Ev/09v8J/Ab9+//5EPgF+fkQDv0IAez+/v7+CPf5/P0V+QD8+g/u/wb9EA/8+voBBPv8+wgX+v789fn8D/7++f4T//cE/vz7Bv78AP4I/fcB/A76/A/8//X+//8P+vr//A/y+vv+GwT8/P0H6vv3Chf+//8d5/r++/8O+/r7DQP2+/sMBw74+vYG9f7//RAX+vv6+An8Ef3tHP39/e0R//7+9PH//v8T+fv8+xQM/Pv9//78/PwO+/v9/BAS/v//8hf8/P3zDf7//vkO/wr/6gcC+fgF8/z8+hoR////8fL+/v8TGv39/e/q+/7+HhL6+fr/+vz9+hPt//7/FwD9+/4J9gT8/wrzBf0ACvcA/voR/vb7DAX0AP8V+Pn9/g/+9xT6/f3y9/sODgv9//cCBfL1Aw4C+vz7DQr19hL5/fv8/Q4N9vr8Bvf9/v0QC/79/f4T/v4K5xb7+vz4B/z7C/j7/Pz6EgT7+/oK+vj6/Rj3/v79D+3+/g0J9vr3ARb4/Pz8E+3+//4XEP/9//X8/f4O+yD7/f3s9fz99RwF+f4G/vz9+P0SBvn5BQP2/fz1Ghb//v7v+////gkJ/v7+/fL7/BUCAf39/QcR/Pz8+/z8/f4ND/H8/Qb1/P37F/v3EfoCAfv8Cv0G9/b7EAECDv30Cvz8+gMOCAL96/r+/gYE+wP+/Qb4/Pz8FAT+/xfp7xD9/Qb3/P0MBPz7+vwRHPr8/vD/Fv7+7wL2+/kT+Cb4++4D+PoEBvP4+gsQ+Pj7+hv4HPn7+PEEBwn6+vr9+xQU+v3+9/H9/QMTCvz8/v8b/fj+8vcDAfsK/f78/gsH/wD5AAz5Afz/AgMCCfACA/n6Bvr+/v0N9fz9/Bf1/v7/D/X++/0VDvYC+QH4/P7+EP/7D/768P4B+BgV//7/7wQB/PcGAfr7/A34AP8BCQD6BfYKFfz9/fQM/Pb9BO/9+AQV//z7+hD7F/7/8RD9/P369vcA+xUO+vr6A/b+FP/5+fv9DgH2BPb4FvYCAvsLAgD5+gr4/f/+DgIA+foKCQL8/P38AP3/CPv8/v0N9wQA+wn9/f79CvgG/Q359g/8/gD/B/z+AP0F/fkH+/7+/gr7/v78DA7//wbv9fv4FwEL9vj3Dfv5/PkV7/j8Bxf2A/z8Dvj9/vwR+/z+/Q73+Q/+AxT///7yBxP//ukTAP33+fz5/f4QFP7///EP+vj7Af76+wMKIfT4/Pb3/fv0G/sA/fgOEAD9//T7/f79DRr9/grj9/z+/BIP/f/+9/r5/fsU+v7//wr2ABL7/PwJ+v4DBAEK+/cM9Ar9+gj3Fv7t9wv7AAUN9/v0DfT9//4S9vv+/hQY/f339v39+voR9xf8/PoBBAD8/vQC/f0P6AAj/vf89jH84fb6HPz4+vgo/OoBDPn7//b9FP/6Fv7++vQB/f4U7/n8Df4BBPoQ/Pb7F/3+8//5+gwBCyP1/OD3DA/98f8JAPv9+w/1+wf9//7+BwH2+QsE+Pz9/BT8BwUB9/f9/f4RBfz7/Qb7+vv8E/v+/v0L9Pv8DgcQAv73+fn9/f4P3AIM+xv9/f3+CgP9/gT+Cfz+Afz++/j6E/EF+gwE/wYABvb5+/v9FA/9/v34Ffn8BfAXA/z+7Bj////rAvj8AgYl/v395Pv7/fkS+Pz9+hL8/v78Cvb9/QIN+/3+/gz4/PwY9xH7/P37C/399wQE9/oZ8hP4+/779/7+/g/7/v/8DAD+/QAF8Pz6/Rv7/f4CB/v8/QQI+/j9/BIa/v7+7AgICfvu+/YECAMJBQD89vr8Af4LGPz8Au7//f78CQz////4Av7/+wbz/f4DDwYM/Pz3+g/8Afr8GwEA6Pb///8OFv3+/vD6Fv7/8/n+DP0A8fYICQj7/v4M/RL////xGP/8+/IGCPr6/gsC+gT3BAH7/AP3/AD+Dgf5AvwBIPX4BuwC+//+Bvz9//0KAAH7C/oT//4A8fb6/voY9AD5/hT3+/z8FfH+BgwAAAEW/O0VAgf56fH8CgAJD/7+C+r3Av0BCAr8+v0C9vr9/Bf0/v/+EPz1/wUKCQH8+wAA/fkBCPUN/v4C+v3+/g3/AQL9AfoP/gT1DgP4BvEb/f7/6/oD+v8IDAL+BPD4//v/Dfv++wAKCv3/Afr0+/79Ffod/v7tAfX3/xD5/PwCDPr9/QIJDP7//foU+vv8+vr9/v0O/P7+/A36/v7+DPQECPoGBPn0/hEB+Qz9/f0Z/f/u/w3+BPL5BP79CPwB/PwL+Qn7/Qb2Bgb4BgEKDv7p9P4W//nz/hf/+f37AvsLE/r4/f4I/v/6//wM+AH/C/wC/PwRAv3+8v0B/PwJDQP8//QQBgH+7Pn+/v4MFPf9/fgOAP76+CL9+//oFfL7/P8NAP3++OsH+vsXD//8/fj9+/77D/L+/f8TE/7///IXAf8A6fX9/v4SAvz8+wgMAPv8/Pf+/v8OHfr7+/P//f3+Cfv+Af0ICfj3+gry/fv+FxL+/wDy+f78/w78APv6Dwr7/fwCBPwE+QIJ+fv8BP7+/v4IAvz6/QoPBfoI7A/8//35F/7//+zyEP/+APEK+wz+/Pz/FPb8/P8T9/3/APwI7QD7CBD8/P0HBPT8Df0FD/YLCekD+v75C/n6+gYN8woA/gXz+BIN9wb6Eff5+gr+/AH8/AP+BusEFPsD8vse//X1Axb79xz88v73+/z6/BT7/hP/9Qj++wT8+PsY/fgb+Pb8/A39/P787v0A/xb4AQ/++vwR///2+f75CQf1CgfzCAAR/v30Efz3/QD1+gH7FAX5Fvvx/vcP9gbzBwn9Aff9/PMc/P//FfHxAgP5D/UI/v4G+xP9/vb8/hL/9Pf9EP/8CPv79Qz8BfsK+v36BPsK/wD7/AkJ/Pv5BvUi+/3xFgf7BuT/+wMI+/kG/f8GG/71+/YC+/gM/xb5+P38/fsFBf/vA/wn7BP7///0/gz8+/4K/hD67ugDFfoHFvv//vL7/f8P+vUT/Pz+/QAL/P3v/w77CRX6+fr+Dv7+//gAAwD4BQAC+vsJAAT3AgL9A/0M9gj7Ef3v+vv6+Rb7/AD9Cfv1Cgn9/f39/Av3+/wAC/v8AvoL+/39CAL6+/n8Fv///xHx/P4C+gn7Fv/+8QD//xLw+QH6Agr2/RL+/fz8/PoO/v///gbr/yj78gIAAv0A+v///wn9+/7+CwECF/3r//v9CADz//j8GPb5/Bf99P///Q8IAAP+9wL8CPgBCwH6+v8I/v0A/fz6/QAN9BYQ++sKBP4J6voFDfv6Cv/+AfcECf38+gAG/fwB9AP8+hEN/foB+wf4+/gOF/f7Aff+//z7Cvn5/AAP/P7+/goU+/3+9fkD+vsOAPv8+g0AC/0E9Rf3+/r9Af/8/Af4+v7+EPz7/v4N8w78/QT3/f0ADO78/f0b/hH///QI/P37AwP7/vwICv7+//z1/P0SAPUHAvsGD///APL6AwoI8gL6Cv3++P0A+w0K/v3//Pv9/P4N/wH++AjzCP3+Cfv3+/0W/vr+/gv7/P7/CwD8/v0JCgD6/P4E+gL8BPYL/PwG9gv8/Ab7Evr3AQAR+vj9BBb6+fMAAvr6CAED/g3x7wz7+RD8+f/+DQf4/AID+QH6+RMU+///8xH////yCgH9/Pz2+f7+FPD5/v0dDv//+/n6FP789w31/vsEDfv+/vz5Fv//8/v2BvsOAPn6CwDyAv7+Ef0Z///r+Rb+/vb0/P//EgL8/fwH9gn+/gbv/P7/GAgG//32+Q77AvwBDPr2AvoL/f0AHPz+/O74G/7/8fYK/f4E7Qv+/gz3+v4HCusK9/gW+fb9+hn6DfwC+/r6/gAO/hD///X9Ef7/9v4O/v/39xD9/f/7E/3+9/X9/PkW9xr6+/r6+v4a9P3+/xbwAw35+/z7EAL89v8MBvn2/wQO//DvFgX6/Bf99vj8BP77+Qr0+/z5Gv38/voPCRj9/eX3/v79EO78/AYU9fkF/w34CAIB/f4GBAL2/wYEAvX/BgQC9f38/f0MAvf3AA8LCgP48fb7Cv0I/v35/g30Af3+D/b+/v0SBfsB9gj8/vUAEQL/D/v0Fv79/vIECgH79wv/+/3+Cvfx/RH8/Pv+D/79G//r/Pn+/BEMBfn8+v38Dv/79v7//w779fr4HBX5Bfry9wAd/fAA/RX+8fj6+vwTFv3+/vER/f//9fb6+/wT9/r8AA7y+vz9Evz///8HGwD+/er3/P79Ef/+//4G9wL+/gr9BP78BP3+//4HA/77/QX6/v7+C//5/vwM+P39+RP7+/n8Efj7/fsS/P3+/gv6/P/+DfoF/v0F/Pz//gsF/P78BQ719fYRDv79/Pvz/fr+F+n+/v8cFf39/PUQ/v799/r9+v4REv7+/fT+A/77Bfv8/g799/f6CwsGEwL+5/IDBgUAF/kG/uwQEfj67QMR+/n4+hD+//n3Fv76+/gX/f71//7/F+4EBPkA//n8CPsIBg38+/YG+gn9+QIF/fcDAPn/9hIWAfkC7/v8/P8O/fwE+wgT+fz9+/77/Rbz/RX8+fns+A39Ef4V/f3z+BH+//v0/f7/Ewn3+QQC9/r7/Bf+8/v4Gg0J/P3xGQH8/O72+v7+E+78+wkR7/v6BxYKAf3++fz+//8I9v7//g//+w36AAP8+vsM/P39/Q35/fz+D/n9/f4P/PQF+hEI/QkF7THxD/fYE//8+/cS/f/99RkD/Pzs+/7+/A0K+/j6CfL///8SFfT29wj6/f79D/v9/P4OFPj9/PoR/v/+8xf////sFf///+76//79DP3+/v4JD/z8/fz5/v//CvT88P0i9foE/BEc/fv+7wr4+/4FAP39/Ar++xH9+Qj8/v0AC/wGAfMFAgv59/n8+/oU/fn9/BH9Av39B/v8/v4NCP8F/fYHDv//7PD2BvsY8v3+/hUX9v7+9vT8+wQP8/v9AxH1CPv+Cur7+hkH9//+D/3z/v0OAwgE+fz+Df////YO/v/+9xAC/f7zCff3+g0Q/f3++BP9/v70+wL9+woLAgH99fn//P0M+QD+/goH/v39AQ7////07wL3Hfr4/P8V+Pr+/xP2+vz+HO/4CfwO9fgK/hbp+RMF/+8R+v3++QIX//7qAvr4+w7v/v3/FwD4+voT7gr+/gv/+vv/DPgA//0M+Pj5+xz2/QsW7f39/voPD/z9//nx+w74DPv/Av8F5w36/BL9/f79Cv38/vwN/P3//gr1/P7+EvgO/fwB+/z3Awv9/v/+B/b+//kT9wQT/vQLBwYD5///BAT7DfsB+vz5/w4A+w38/Qvv8gsPDOkJA/8D8xH//vz1EAP+/vEF/gQB+AISAfjzAPn5+hIEBQkG6fkRCv3v8/oZ/fwTAP379Pn+AP4LCf4OAOwPFwQA2P8J//z9AwgODd4F/v8O8An8B/72GfkCAunyA/n8FP39/v0L/v3+/Qn5Afv9DvoR/v74D/v3/AL5/P/+Dg/+/v34+f3+D/39+/z7EA38+/sADff5AAIN+/z9/gT6/BH1+ff9/Bf68f39GgP69/wN+/r9/BH8Df38//37/fwPAQz/APT7/f3/DPr6//8P+/z+/Q38/P//Cvr//PwN+/39/gz4Afn7Egb6+/gM9v79/RH0Lv394/0R///0/RH///T5Af3+DPn+/gsA+v7+C//w/P38G/ULBfsA8QAC/BDy/gb7DQv7+PgJ+f3//g79+/39Dgj3+PgPCfz7/AP8/f39DRr5/P7z+v3//gwE//4O8f79A/8E9wP+DPz9/f76Df76Df786wYS/AD9+Av7Bfz+/hXz+v4R//j4/w4A/Pz8/P4N+/76DAHv+hz8AAT7//0F/fsG+Qf1AQ/9/vz/EQD1Eff++gAR/f0H7/78/P4M9f7+/xAO+/gF+QL2/vsOCfYA+wTr/AX/Fg/////zEAn7Aez9+Pb4GgwEAf/x/gYBAPv+FP8E6/sb/f7v+P39/RECCfv7AA8K/v7r+Aj+/gUHC/z89v32/vsU9/r9+xf7/fz9DwME+voF/vn8/hAD+gkC+fn+/f0O+P3//Q/99/n4GPj5//4QF/n7EOUI+vj4C/n4/PsX9P77+hX9/f38C/39//4IHvb7+/Yb+/z98RH5+/gDE/3+//MF9A4H8hb9/f/y6/U7+uv6AP3+C/f4+voZ+/0B/gj4+/z8Ffb7+/wX9gL+/g31+/z9Fvn2+wgNCBIAAuT8Ff4H6PUE/PcT/Pn+/g38///+CPcE/P0K+f/9/Q77/f/+Cwf6/fkG+/3//Qz7+voGCwL6/f4KD/wCC+gS/v3/9An1+fgO9v7+/g8h/v366xUE/v7rIv3+/+T+FP7+8/sZ/v/vE/D/9gcI+/n9B/v5+PwXDQD7+/0a/v//6vgT/f38/vL5Cwz19/39Gvr9/AwC8fb3+ybyA/79Ef8S//7xA/v9+wn0/v0ADv0H/g3x+QT9CP4T/P799foR//73FPr6/fsU/f3+9Pj4+gIS/P39/Qz+/v78CgL7+v0M8vv9/Rj++voJBRT9/QvpD///CekC//8P8QP9/vwF+Pv6/hYa/Pz98v79+vwN/f4B+wkA/f37CwgA+gP7/QIE+wMF+PkBCA37APv8/f0B/QcBAw398wf7BPcDA/4H+v79AAf8AAX6+vwI5wYK+wz/AQH6BAgAA/73C/77AfwIBwL98usCHvz5/v39/Av9/vz/Cgv9Bf/07fr++yD6/hr+8Pz++/4MCPr/Af8R/Pv3AQYC+vkEBvsG/fwC/QMB/Qj9Afz8DQD9+P7/Bfr6Bx//Afvm+f/7/Q/1/Qr8CfMJA/0D/fn9CwH6Av38CQ76A/z6CAP+//kDAv3+AAP7ChXkDfj8+wP5/gH9Cvn8//wQB/z2+wr2BQT9BQH8/gAFGAH/9/AGBf79+fsC/v0HCwH5/P75Gfr7+QoD+gD5Avz9/QcG/P/8AfkG/fwJ+hL9/fvzCP3+CfwBCP3/EAL8+/j2/hP7/gH5+/sP/v4E+wTtBP38FfL5/fsa+v7/FPX2/P7+EQz3+f0GAvz9/Qf1/v8CDPn+/v4NIPj0+/kY/vr+8vH//f4WEPv9/vkS/vv+9xn9+/3y6/cA+SP5+/z8Evr9CPgJ6iHw9Q4C/PsABQoA/fz99vr8/xL5+AIQ/O7+AAoIB/v7BAD8/f37DhH+/f72+P3//Q73DP77BBn+///r/P3+HO35/f78DwYE+fwBD/7+/vf/+fsAC/f+AvsM+hz9/u/38SL6/Pf7FP398/sX/P8AEgb+6Q79APf9+BD+/vwZAgX+4xT+9v77+fr9/RP6/P//DPz//fgO+/z+/Q31+gX+Dfv8/vwO+/v+/A76/v7+DPz8A/0I+f8EAAT4Bfj7Dv36/v0N7gv5AA73BP79CQb0+foQCfj9/QYO+Pz8AQ/+//71+Pn9/RT9+/79DAj6Fvby9/wP/gEY9/b7AAr79/0G+f7+/gwJ/vf3Ce38//4aAfv7/QsO/v7/9xb/AP/r+xb///H5+/79Eev5/fwi+vv8/RIE9wEE//r//f4MEfkF+/YL9wr3/Ab5Cf/4+wEABv/2AP0S/P73+REB+f8U/vX6/gYK+Pj8+/wWAgD7DvYSBP/+7Av2AfwDGP7//u4HAPb1Cw3//v74Cv/6+QMc/Pz97+7///8V+g77+QXx/wgIAev//QIWEv0B/fP58/QEHQD9/g/2+Pz+G/MR/v7+9QIA+PsI9hH+/v4N/wD/9vr5//0QGvn+/vEe8/389fz1/v4U+/oA/wwH+fv8CPz8/v0NFvL6B/b7DfoA/f8V/P3z/An7+Qb8/P8T9/oN/hHq8Pj9GQECAfn6CAT1/fsN8fr//hj6+/7+DwD5/vwN+Bj//vP1////DfL+//8SCff9+wj9Ff//8f74//8N9AD+/RD7B/r6CfT///8PAAr9/P0e/v//5g/5/v78/hT+/vH0/P/+ExH9/vz58gf6+xDv/P7/GPAC/v0TAAn4+QQF/fv6CPge/v7v9wT+/Qr7C////AX6/vwHCPT7+w7rE/7+B/n3/Rn4GPj8DOgE/P/8BQD8+/wMEPz7//v3/Pz9EhH5D/zrDPr7/AIQ/v4F7/T9/QgJEvr7+AIR+ff6A/AD/hT7Bvf2/Qzz/QcBCPoJ/gL9Cv4Q++3/+/v5EAj5//4C+v39/Q4E/Af9/PX/Dv4A+////Qn5/BL8/RIC+fz4Bwv9/vME/fz7Bv76/PoPEfz+/vcE/PkI//T8EfwCDfoB+/0C/QUA/fz+//4JA/z7/Qn5+vkQA/0GBg7p9Qf+/QgB+gYD/f7+//wJ9fz8+hkE+fr9DBD79P4C9v7+/RD0/hT8/vD4K/vyBwT39wXtAhT+/wX8Cvz5//z8/QsD/fgBB/n//f8N+f/+/Qz3/P7+EfX+//4Q+vz9+xH8+/z+DgH/EP/xCv0K/vH//v4BA/T8/v0WEPsH+/MNAfn7/QQL/Pz5Ff7+/fIGDv3+8vf+FP/49/0U/vr8EP//9/H6+g8LBfoBAv77/voKA/75+fkSEf7+/vUW///+7v7/+/cP9wP+/QoFEv3/7f0b///q+QL++Az9/f79Cf7+/v4I/QMA+Qb+EP//9Pz//fwLAPv8+Q7y/QT9EAkB+/v//f7//ggL/v//+hkGBwXX9wQNAvYCAwMB+Bb8/wjoDv77CPEI8hP6+fT9/v0U9/7+/w75/wn9AfP8/v8U9voa//f1Dv7+APX+/v4RFA0I+9sDAgAD+AEBBQP2BAAFA/QADAUD7AwJAwPn/hj+/PAIBAn87gkCAv/18hAMAfAK+gcA9ff8EP3/CgIC/vTtA/8JCQj5/fsGCfsHAvQBCAQC8v0HBQjwAAcHBu37+/oEDP/5/ggBC/z9/v3y+v36HAIIBvX7EvX5/APrEPH2HQkJ//7x/fPz/x0GCwj+6PwU/v/0+wr8/QH9Gv7/7fv3/f8SDv8B/fTyJfj79f4W/v/w/hb+//D3+vwTAPcF+/oPAQH9/QMM+gv79Az6DPvzBAAG/fnyAff5HPsf/Pvu9/v8JewW+/z99vP9+/kb9/j//xMBAQMJ8//7/A/7///9/Qf2/fr6FwMG9/wDCQD0Cvr1/f0LBxAC/vf5+/sN/f8H/Pv9AxP7+/35+v75+xL//P79CQkBAvv59/z8/BQAEv759vf+/xvwE/j8/P33/f/+DwgI/Pn7Bwv+/vL4/f39EO4KDvv//QL+/gb3+/79E/QL/v8D+wP6/QsLCwT+5wII+/sADQAB/PgA/BP89QH6D/359AUA+A32/Ar+BvgA/w389Qf9+wv2+/7+E/f9/v4R+P38/hH2/v3+Egn8A/v9A/3+A/8H//76Av4A/gAE9/78CAcDAP8A/v0Y/f3xCv8E/vX1+/39FvX++vsW+RD9/f35BAH+AwL7+/0KEPYBAPoT/f799AQC/P0A9fz++RX1/AEBC/r8BP0K+/7/FvL7AP39Cvz///4I+Pv8AQ/1+P0NChv+//rt6wP7/Bf2+wQCCfv+/v8J+/wCDfv4/QUCAxn+/gjj/P4CBAH1/f39Euj8/v4fHAH//+XwEf39Bfz+/v0K/vr8BgfzA/sADQX7+/oL/wH7Cf3uAf/2GgH6/P4KBP4H/vgXA/n39vb5/f0WDv79//j7C/v4BRL+Av/vIwL8/eEV/v7/8Q0A+foA+Az+//8M/AL++fn7/v4QGf39/u7+/P/+CPf6/f8TBgD6+gf7A/v+CRMH/v3r+hIB/fcH+wD+APv8/wMG8/0FBQb8+vwFCPkN/AL9F//9/u/6+/79D/EC/f0S/f77BQYI/fsG+g/////zD/n7C/IO//sC9ff8/fwU+vj0+x0MC/4K4gX8BPz++vwI/gT2//z/EAH7A/0E/v76/gwW+vz8+BP+/f7zAfr6+Qz//f3+BvX9/v4S//0C/AYJ///8/vn6+vcU+v7++w38/AD6Dvv6/v4NBf3+/AP7+wD7DPr+//8L+P7++xEU/f789RX6+/r99AL6+RQCAQD7AgD8/v4HDv////UO////9fz9/PsO9/z9/RP5+vz7EAn8+fgK8vQDCwz9+PkBD/z8+gEJ9AL8AQ7/CQb99Rf8/P3z+f/3/hH3+Q3/BfAJBQz2+gT4AQf6+QX/B//2CfgKEf7///T7EPz/+/38//4L+BP8/vwR9/r7Ahb9/f7y/BT///P9+P7+D/X8BPsQ7f37BxLy+BT8BgoD+/76Dvj9/f/6Ff7/9P0C+vsLCf77/QD1/hT/+/n9//4NGO/99gX+APr4DQX7EP7y9gEG9Q72+f7+FAr6CgDy9gP4+hH++/z7EPL4/f0b+fz//Q77Gv7+7x79/v/o+fr9/RP0CwP6AwT+BPkC/Qb5AAP0/v3+E/rzGf78Bv34/wX9/P7+C/wK/AH9Bw/9/vADCvj//An8/f0C+Qf9/QYE/vr7CAMM+f77///4/woD+fsFBPMC/Rn1BAD8/wH4/P78E/74/fkT+fj+CQgP/f4E8gD6/v0LDvn4Av30/v7+Ehj9+Qfq7gn7/BHvBP/+EPv7/QEM/fz+DvsEAQII8Q0G/Pz09w78/AIHAgD8+wn+/wzu+AH/+w4T+Ab69Q/49/oG+QD8+w8F+v31Dgj7/fsFBvr5+QwR/v/+9Aj/+/0AEf79AfP++v0M//UH+wUE+/76/wz3/Pj8FxH6DPvuCfz7+gT//fz9Cg38/foAFP38+/j9+vr8Ewb8+/wH6/sO9hb2/fr8FwD6/A39A/3+D/P5BgAN9f0D/gn5AQwK/uv6FwP+7+73AAwP/Aj++wMECAT89PsVAv7wBPkU+vUF/Qj7+/wECAH3/AP5/gj4+f37FPn7/QUH/RH///T8Ef7+9xH+///y/fv+/g0GAP0F+Qf8/v0C9g39+gb3/vT4G/v+//4KE/76/Pn7+/r+EvsL/PsD+vrz/RvvCP79Dv8LAQL09v39/RIQAP399fkM+QX+BPf5+BPzAPn2HfkE/fgOD/n6/AL7+fkGCvn9/gUG+f7+CQH5/P78Efr9+wYG/fn9CAX0/f/9FP8C/P0F/fz5D//6Bv4S8PT9/v0UJf7+At4L+Pn7CPcA9wQK/AT/DvT8FgL88f0Z//7t//z+9hH7Av8Q9Pz8//wO8/3+DAb+A/sF/vYB+hH8DvwA/PoX/f398u/7+/sc/QgG+fsEAf/+/gf38vkVD/7+/vYc/fv+7fEI+v4O/A39/P76/v7+DPj9/v8OBPUE+Av7+gn8BfD5+/ki+/3//A33AgII/v///xLw+v/8BAjs+vgTDf///xLw+AL8FfYM/wcA7QIDBgLzCfcJ+P4R+QX79gP5CvoAA/v9+woL8vX5E/39/f0LHP3//un7+v77Efz8/P0O/Pz8/Q7/BPf+B/f7/vwT9xf8//f1+/3/FfwW/P71DgH7/fn9Ev7/9AsB/Pn+D///+/kP///7+RgA/f3vDgAC/vIK/Pj7BfgA+v4QL/T88+4B//wDAvv5/foT+fz+/Q/9///+B/j5/QoH+Pz9+xMD+/3+CPr//fkP/Pz+AQgU//3/8fQI/vwJ/P3//gn/+v37DvYAAfwNAgT8+gX7/v/+CfP8/v0V8vz+/hbyE/7+//r++/0PG/n9A+349vv9GvP9/v4U/BAG/fLw/P39GAf49/kQ7v3+/hjv/v7+FwEODfzp+/0U/vbwA/n/E/z69/wV/QD+/AkH+QX3AwcP/P/v+gEBAwL/BgQC9f8GBAL1/wYEAvX3/fz8Evf///8MCvz9/f/1Av7+DfX+//8P/v39/Qnx////E/UH/PsMGfv8/PMK/f39/hH////xBQAE/voM/AT3/Q/9A/z2AwgI/u75/Qz9AfILB/sBDAX9/PYL/f/++xMB/f7xBAr5+AIT/v798xME/v3u/vcB+w4E+f73DAH7EP72D/zv/gf4/f39EBX//gDuB/4H//T8APf5Evr//v8KEP75+/3w/Pv8HfUK/fwG/Pv9/Q/6/f3+Dfj/BPsJ9fz7+xj3/f//DvIJBv0D/BX8/vXzCwn7//r+/v8MBQf2DPL8/P/8C/r7/f0R/P7+/gn7+/79D/n9/v4O+/r9/RAJ/QX+9w39/v76APr+/Qrz9/kDGPr9/v0OBPkT+/QIAPf3Cfj9/v0QAv0D9gf6/fz9EOT9Dv4TEvkA/Pn//Az/+uv/FvwEEwP8/u/4/fz+Eff7Df0DD/7+/vYQC/v97fv///8IGv///+n3+/z/EwT3Fvv0+Pz//w4RAfv8+PD4FPwI8Af7/RD+/P7+Cgz18fkT9f4V//gc/PP+9u78DP0N8AD8/xYC/Qz+9/z9Fv/z+/0a/vD9/P7+ChX68fwEAfYB+Q8L/Az98PT4/Psc9P0i/e7fBvn9JfL///8R9xX3/QD8+f38Ee0D9/gg9vr//RP2+v/9FPf9Gv32+/3++w4F/P73CPf+/P0R6vz+/h7y+/3+F/f4/P0W+f79+xEBAgT2Av/7/v0LBPf6/A/2APn+EQIIBfX7BvT6+Q8H/QL1BBH5+vz/8vz5/Rz//P3+ChH5/f/6GP79/+4c+Pr89BcC+fzy+/7+/wr7+wH8DfgM/P4BAvoM+v7/Awr+9g75+f0C8/z+/xMS/f//9BEB+/z27vkJ+xQD+vz9Chbz+vkBFAH7+vXtE/f8DfD6Cv4P+f37/RAC/Pz+CfoT+//58wL9/RAT/P7/8/n9/v4OD/v8/vsQ9gb5+RL8+vz8+/z6/g/9+v38EP4M+/79B/r2/Qz3/RX7/AP1H/7rDP/4+QQK8/v7DRD//wDyCv7/+QEECfr8/RD7+f7+E/z9/fb7+h798Q8B/v/zEf39/fcX9/r7/Af2CPYFCQL/+f0R+gH+9+n+/f4fEBf7/uH4/f39ERb////t+vz8/w7w+/7+Gf3+//8HHv/+/+b9+/r9Ev/7A/sIEvj//foU///+8Sv5+vvm9hb9/frnD/r6FSP+/f7l9QEh/usS+vz8+/v9Dv77C/gD/f34/gT8CwgC9/cGDfz7/v8M9Av7+Rj////rEff/+P76/vMAFfsP+/3++AD8/A/1+/z8GAMF//r/GPv7/Pb0CQP9BAv5+fwG9fr8/hf++vr9EfP8/f4W5yH5/AMa+fb1/xD39vwG9wgL/PoHBQf+7/AJFPX99w/9/QDu/Rv+/Oz+//8XFP3+/vT7+/wBDAwQ/v7o+/7+/A37/v78DQD//P8GEPv+B/ET//z89AL7/P0J9vwEDP8BDvwB8/P7/AcOBP77/Qb19QgDCwX4BfwC/fz9/gr5/v/8DgX9/RPu/f37/Q70Avz5FP35/f0QEP3//vb4AP0ACfUC+wEL+v3/AQn4+f0AEf0L/wru+gr5/gQS/Pv8+gL4/P4MFQT7AOz6+gEN/vwB/P0J/Pn++w/9+fv8Egr/+gD9BPn69Q/6Bvf2EQ8U/P3j+fv+/g8A+/78CwX0AAj/Bv//EuoD+f4T9An8AQvv+P7+/g4E/f0V7Or9AxUCEf75A/f9//4V8f/7/hbyAPj5DQIS+PwB+Qr5+w32Df0BE+L7//8Y7/r+AhfvCP7/FefuEvn6Df0Z/v/u+/sF+QvxFPz8AhP4/f35B/kIAPf4+Pn6G/z9+/sO9/v9/BPyEPr7Cff6+vsTFP38/PYBAfn7CQoY/QHh+fv7/Q75+fv8D/v+/P4MD/v8/P79/fn4EQ38/f799Pv+/hT3/P39C/79/xL0+P3+/BAN+wX+9Pj++gMM/BH+//buI/v8+PoQ/Pz9AgsEAe8L/Pv8A/MOBPoACwX8/Pf0C/39BgL4/gz8/Pz9AQoC+Pz9DfkD/PwKCAP9/vsD/gL7Afz8//4L9wv8/gT6Cfz9Agf5/fkJ9f4S//z3CP77BxP8/fn69BT6+wP1Ev//+wEN/v33Af79+wjy/P3+F/7+/wv6DvsI//EF+Pr8Dfz5/P0R8/3+/hMO9wT7/PkN/gvx/wn7+gMZ//7/7Pz9D/388vwF/g789v/1GPH9/v4V7vn7/SDrCAf5C/39/P4L/BAN/er6+/z/EfH7/v4ZBgAM/vD7/AT9Cfn6+/0R/f7++wz8/v79CvIV/QT4DPn3+QcH+fn5Cw/8+/z+8/7+/xIY/v//7Pn+//4NCAL9//r3BP3+Cfr9/v0O6QH9/B34Avz+Cw33+vgI+P3+/Q8EBPr6A/v7/f0Q/P3+/QsL9fz7CBD+//71/Pz+/gz6Bf38CPv7/f0Q+Q/9+gEX/vv69Q0D/f328fgDABME9wP5CPb+//wR7vv5Axr8/fz+Den6+/sn9P7+/hIRBPz+8PT0+fol+/r8/BPw+P39Hen8+/wk/P38/g7z///+Ef77/f0M/gn7///9/f/+Cf39/v4J/f3//gn7I/796Pwf///o9iP9/uz7E/7/9Pch/v/r+Rz//+0BAfz3CQb6EfzyCPr9+wb7Evz7+/f49/oa7f7//xcMDv7+6wwO/v7qDgv+/usA/A39+foB/v4J9RH+/QD0+/sCEfn+/v0OAP3+/An7/v79DQ8N/v7p+vz9DQD+//7+Bvb9/fwT+/z+/Q70/P4CEfgMAf799fv8Bwz1/v4S/PMR/fwE+wIA+Ar8/vwGBP4A/P0J6/j2DRbu/P4UBPT9/xX87vz+FATx/v4GDPb9/hT79v7+Efz1Afz7EPP+Bv4L/Pv5/BPzAh/68fv4Ff759//9/BH6CA0E7fj6/f0U8vz+/Rb6IP7+6fUKCvv8+/4T//X7/hP/9er/I/v5+P8T//b1+f0BFPX8+/4V9xH6+gIY9QH3+ff//v4OG//+/+kZ/v7/7RP//wDwGf///+r2/f7+EfX8//8RGgAF++UW////7QQc/v7l+vv8/hEm9fv09hn4/fb9+iL//ucCBv/+/PsO///4BAz+BO4EB/79+xAK+v7u8v38/hb8C/4C+vYN/v8A/wcAAfr2/QACC/YXBPv0EAT/BecOAggE5fX+HPv2EPv8/fwQ//0E8Q0FBgbiEwgD/OcM/gn+7wcC+PsDAP3+IuT5+C366P78/f0L9wD+/wvy7/kEIfr7/P0Q/P7//Qr7/Pv6EfIAAP0Q9v7//BAQ//8E7+/8/f4Y7v3+/hkGGvv76v4O//72AhX+/e7tC/39DfkR///4+P4A/g34/gD+DfX8/v4S/fz5/BIT////7/z6+fcZ+/r7/RMU/v7+8RD////0Ef7///MGAAf89xP4/fYACvsB+gAe/P358A/9//34//T49hv5/f7+D/37/fsO8Qj+/Azy/v79FQkK/v/wBQ///+/1+/37Ffz9/v4K8f3/CAv2/An9CR39/P7sGvj6+vsd/Pz+7fn9/f0R+v7+/gz9+v38D/T9/f4T8P3+/xcN+v0M8gv5+/sG+/3+/Q3xBwH7DPL8/f0Y9/3+/RL4/fgCEPr//xT0Dfv6+wMG9g75/PQM/fwF/Pr9/Q/9Af79CP/89v4R/vr8AAsO+/v3BPX7/fwWAPn8/A/+Dv3++ff1+foh/vf6/RQL/fb3ChP++//3Cfj3/Av6+/3+EBP+/v7zAPz4AAvx/P7+FgH7+gkBDv7///UH+gn99xP9/P34Cf3+/v4PAfsM6fME/fwQ/P7/FPMU8/f5CBT8+/73/P3+/goT/v//8g/9/v76+AoL+/kD8RQJ7wD7+/kOAfv9+wv6+PcDEPr+/hH4Bfj6CAET/v7+8/H5A/0W8//7AhD3+PoEEPP8/vwWEAb8Ae4GDv//7fD7+wgO+v3+/g0AAAAU7f/+//kM8/n8AxP5/gH9CvL5+/sd9P39/RQbAP796/r+/f0OCxT9/ef8/fz7EPz+/fsN/vn5CQcS/vz99gkD/gH1EPv1+Aj7/Pv6Evv8/v0O9vv7/BcE9PsDCfUD/PwPEP39/Pv6+v7/EBn///7rAwD4+Avx/v79Ffj9//8M9vf6+hj1+f79Fvn6/v0S/P79/QsC/f3+Be79CfwQ9v7//RD8+fv9FPj6/f0T/QX7E/H5+/4S/Pr//v4L8w/8/gPuC/78DQD+9wMI+vf++xQB/Pv4Dvcc//zx9Pz+/BX1DQb6/vf9EP/8/wP7+gcZBfr48AkM+v/y+Pn8/RUO+fr9AQsHAPzzAgL8+wUA/vr8C/f9/v4P+RoD+vAMCP/+7/f8//4QA//9B/oUAvr89AUM+fr8DgT4+fwAAPv8CAz9//76Ffr2/v0XDf765BgT/Prf8RMC/P7v+f38HvkG+vYQDfj7/QL1A//7DhEC9fn8Cvn5+wjz+/39F+v6+gMb+v3/+hD9//n7D/T+/v4RE/r8+/3wD/j6DfUW/Pz9EPb/+/8T/v//8Rr+/f7t//j6CwQU/v7+8f8FBAL2D/79/vgN+gf99QgE//729fwC/BHp/v79Hgv4BPv9DvgJ+/b+BgQC9xH6CP3wBPr8+woR/f37+vT7/A4HEPoB+fsR+vv6/xT9+/329xf+/vb3GP7+9iDv8PYL9P7+/hL8Bvz6CPwT/Pz5+f8Q/PwS+/3++O0C/Pob8wn3DP/8BP8N9AD5/RX0+/r7DgH7+/0U+f7+/xH0/BL/BO/7/fv2FvgN/fwB/v//EPX8Gv7+7gMG/Qjz+gn2+Q0QCvr68QwG///xG/8A/+cFCv7+9AkA/v/7Fvn/+/jyAP39E/r6/vwRFf79//EPGfr84gId/P7oHf37/u0Z/v3/7eP6+/0oCf77Avzy/f3+Fvn+/v4M/P0X/vIF/hD/7vf+//4N9/z9/RL1Hf/+8fX8/AYNJ/QI+eT2+/r5G/39/v4K+/z9/Q/8/f79DP37/f0OB/8C+v4N/v7/9w37+P4C+fz//BAP/v7/9Qnz+PwOD/z+/fsQ/f7+9/39/P0L/Pn8Ag35/fwHB/v+/gcDCvz9/v4L/P75AvP8/QYNCfn++Qb4+vz9FP/8/P8K9AL+/g77/v8R9gH3+vwP+f3+/g74Cff3EP37/f4N+RD+/fwI/gP7+wAB/P0GA/v6/QkIAAP+9wb/BPv7BP0G/fwSA/3+8Pj+BP0JB/0J+/gV/f3/8fj8Av0OB/4D+/sC/Qr6/Aj/Afz7BQEAA/b4Cv77BQMBAAP4CP8F/vYKAwf+7hP9///z/vv2/RP++/b9EwP/AwH7+hT8/PsCBQL/+QH//f0F9f3+/RIIBf8G7xj5/Pn4/BT///L3Bf79CvH9/f8XFPz8/vUF/PwD//f9//4PC/39+gD2A/oDCvr7+/4SDAj8AfAU/v//7wAG/Aj3/vr+/Qvz+v39GAn+A/n+9gH8/g4R+Pj5ART////vDPkM+/X5F//+8wIH+QL8DA/+/eoQ/v0F8Pf4/PobCvv3Bf8R///+9Pj7/f0R+/oBAAkI/P/7AgD7+/sO+fv8/hIG/Pv+BAT7/AAE/vv7+g4A/P8ABRf5/f30AP76AAgHAPkAART+/v7y/P8C/Qb5+/sADQ8G//f29vv9CwYb+Pn4+v/8/Qr+DvP9+QcDBvX+BPoCAvoHD///Bu33/P37Fvv8/v0N/AH+/Qf2+v79FfQQ/f0C8gD9/BX9+fz8ExL4+f7+AgP9+QQR+foG9vv//vwL/vv8/QwT/f799PgL/f0D9vn9EAXyDv34Chr9+/3w8wT+D/z4/v7+DfD8//8S9f39/RQL/v3/+/wF+vgLDfj7+wQB8/r6FvgW/fr6AQn4+gP3/v79EAgE+voB/f35/w72/v7/D/f9+fka9fv9/BMLCwD58f35/PwS/P3+/gv6/P39D/sA/P0LFP7//+/2////DfEB+RED/gP9D/PmAv7+HPj6/v0Q7vr5BhYRA/v5+Pj9/v4P+hb+/vP0DQT8/vn9/f0R+/r8/hEA+v39CxH6/v77Gf7//+wQ/vv7/P77/v4L9Pb6CRMX+//+8Q/////09PX8+x4J/f39ABr+///q8/v6ART4/v7+DfwD+QIG9Pv8/Rge+Pv4+Pb4CfwN/hH+//T6/P//DA35/P/++vz+/g4TAPv4+gUB+PwEG/v3+fru+wn+EAL8+voO+A3+/v/y////EQAGAvgA+Pz+Ffj//vj9DAD7/vsK/QD9/QjzAvz8EAoJ+Pf9+QH7BgUM/PT6CPUFBAEBDgD+/vXz+fsHERv////o8vz9/RUHB/v6/OwE/v4U/BD9/vkL/f79/fv+//8J9f7//w4KEf3+6fgB/vwN+foAAQwT/fz2/gEDDfv0FP//AO7vCAP+BwMCA/r+Bwf29gb7DPr2CP3+/v4J/v/6AgX4/Pr7Fvf+/PsS8Pv9/Bv6//r6DvT79/cf+PkV/v3z9P/9GhP2+PkE/Pr9/BD4//v8EvgA/fwO/vz+/Qvz+//9Fg/4/v3/C/v0+gwA+/7+CPz8/f0N/BX///EHFvz76xH6/f37GP4G++r7F/7/8AET/v3x9f3+/hEFD///7/v7//0N/fz+/gsS+f78+v/89v4RD/0B+/f5/P79EAH9+P0MAxL+/u/9+gkT7fUF+/sOCwr+Buj+/f3+CvcB/f0NA/b/BwL+/v7+CP0U//7y9P79DAT9B/n3ChT7/fz3//r+/gv7//z8Dvr+//4LBPr8AQT2/P79EwX6A/oD/AD5/gsPAfn9+QH3/PsQ//sB/AgC//38Bff7/v0T8w78/gT2/f/+EP7/+AAK8Qr6/wr2AP38Evb7/QgJ9gP9+hAADv4F7wL++w73Avv9/QgF9vj7EAII+vsB7foF/hb5+P37E/f3+wMSEvn4+gP4Cv79Avv6/P0R//v8/Av+AvwBAwz2/fwF+/3//A35/v7+DgYJAPr28RP9/gH///wBBQb3+gEI9QD8E/0B+/f9EPML/fgK/Pz+/gz2/Qz4B/b+E//7DfYB/f8ECv799vj8J/7o/P0Q/vj4+wH9D/r/A/kL9f4V//j58hX6BQ76A/73/PwR/vn8/hL/9Pv6AfsQEvz1+AMT+vz7+/b8/v0TDAH7Aff5+vn8GBL++//3AQP69woSA/379Av6/Qv0Cf3+CfMT+fwJ7wwBCvzsEvn4BPgc/f787f77/v0NHP3+/O0Y+/379QP7APwF/P3+/QsTB/T4+AwQ+P/sBvj/BAAB/Qz8+g/8/f76BhD9/+77/f4CCBAO/fzpDP73/gEL+/f3Cf78/f0L+PwJ/AcOB/f7+f39Gv3v/QH8/AkM/f0G9O/9+foe/PQZ+f0LA/78+A76/P3/EP7+/vYP////9Az9/f/89AH+Agv5+/r5F/r9/f0PDAIC/fP1B/38CwX++/8D/f3+/gnz/vr+FwT5/fwIDfz8/f77Fv389+kp9/r8/fn+/g35+v79EvYX/v/28hr8/Pz9/vz8C/n/Av0J+f0A/Qvz/AP8Efj5+/sY+u3+/h35+vr/FQD9/P0IBf7+D/H7+v0BDP79/AEH9Pj8+xUU9fj3BwkB/wbxCf3+/ADyFfv1B/n5/P8PAQH+/QML+fz7AgUB/hHsF/39//ACAfv+AwL+BPkC//gD+wr7/v0IAwb//Af5+/7+/gvzCwL+Af/5/P4P+P77/hEW/v388/r+/v4LAvr3AwoI+P0P9foB/gQE/wAE/QEGEP7+7vMI/P8KDgn+/u78+fz4E/j6/vwTDvf6/AX39/79GP/8/BH4AQD99wkR/P38+QoBAQPz//v+/QoQ+fz9/RcN/gbZ/wL4C/38DAL7+/sW/v/z+f7+/A/y//8GCQMA+/oHCvv9C/MM/P36AfkBBfUMBv7/FOkGD/v69vz+/BP3CQz9+/T0/f/+EwcD/fv+/QL9/wX1/wD7EO4GCv4FC/v9/f8K/wX+9BYA9/n6AwIB+AIF9v4b6vsT/f74AAD9/wMIDPv4+Rn//f3uFP7//vD7H/7/6RAC/v7z9////wwZ/v/97g/++f/79Qb8+Q4J+Pz+BA/9/v73FvwA/+8D+fz5Dgr7APz/+P7//A8S/foE8gP/+gECBwf+/vb5BQL/Agb7/fwEDv39/fv0EPv7Bgn4/wX89Rz+/vMTC/j87vT7/QAS+wD9/AwK/v7+/BP8/f71C/j7/QMS/f35+/z6/v0O/vr4AQ32/f7+EAv7Bv33Af/7AwID+/78BvAC+foZ9Pz+/hT3/P7/EPr7/fwSGv73+fgb+/r98xEI/f/s8hD8/gTyAAUEBfj6AfsS/PkB/gwB/PYKA/v8/foR/f3+/AsA/P37C/TtIPkG+PgR/AL9/hn+7QH4C/sB+/r+/BH7+Pj7GPb6+fwZ/Pz9/A/6+Pv7Ff39+wALBPoO/Pj6+/3+EPv+//0M9fb6+SEH+vr2DQf6+vYNJ/z++eUC9/r7EfkZ+vv5+/z+Dv7v/xz/9xT1+fYG9f3+/hHoCvz5E/nz+/4Z9P0L+gr3/voAD/77/v4K8B78/fn1IP3+8P34/fsS7hIF+AIBFP398PkA/v0M9Qz8/gQJAvYA/vv+//4J9wT+/Qn3GQX+7gEL9Af6/Pz7+hIMFfj48AMP///vDf////YSBv/+6xf7/P30+fv+/w8P/v//9vj+//8M///9/Qf5+vwBDvj0DPsM+f3++w/3+/78E/cL+/0G+fz8CQUA+/4K/RH9/f728f///hP/AP4H/f0C/fwHDP39/P76/f76EPUI/QMC+f4D+wkD+vn8DhX9/P719fz9+xb19iz87ff/Ef/69vsV//sOB/v89P/8/v0K7f7+/hjyAPr5Gv7++/oO8vsf/ff3/RT++gwX/v7h+v39+RPvJ/r69fMT/v7+7BQC/AHwCAb+BfkV/P74/h39/+n9AvcS9/b4/Pkc8An7KOML/AH8/AIM+Qbz9Qv8C/n1+/4OAwT5+vsL7vv+/hsE/P78Bgv+/f78DfwB+/sW+/z5+Pn9/v0P7v3+/hgR/Pv9/O/9/f0aEv////H0/v7+EQ/9BP7y+vr9/hD+9vr6F/oF/f0IAfz+/Qjs////F/H+//4U7wP8/BUS////8gf5/PsHAf7//wT0/f/9Ewn6+/8D/vz9+wwK+/n6BwH5/PoP/f39/AwN+Qf5+vYA/P0QDf3+BfUN/Pr2B/YC/PkSDPf5+AkE/P8G+xz39fED/gEC9gcAAfv9B/sP/vz7+BD6/gD4+PkFEQj2//oJAPoD/gT5Awr9/vv/DwD4/Pz9+w4F/Pr9CAf8//7/Af4D+gT1+xz8+Pj8AwAIDfj5AQADE/7+7vYP/f0B9/7+/RAK/fT9CPv8/PwQBP33+gz5/f79D/IH/f4MEvz9+/n2/AL+Dvf5+QMTE/f3Bfjw/f79GPb2E/kH+fwS/P36//78DPcFAP0IGfz1/PoA/QD/BPoC/Qj/+PsY/fgC/P39CAr/BPv3Af37/ggX+QL59v8J+fgHCv0E+fwH+fsR9QUMBP7t/P33Ag0CBgH8/AsC/AP0+/4J/gD9/f75Dg7////1BQUB8wIGCgH59voL/P0C8P7+/hX2BP79C/YI/Q73Bfz4/gr6+/sGCgr2+/kK8/3//BX4AgICAv0Q/AP0Ev4B/vH6+/77EvT8/f0VDv////YKEPr97gb+/vkF+PcU+gIE+QT3Bu78FP8D8wEJ+wj19wj7EP3//xTx+/n8/xD7APz9C/r6/v8OCAIC/Pn1/v/+EPIC/f4R7/3//xYB//38Bvn+AP4LA/n/+Az6/f39Dg/5+Qr0/P7//wgF/vr7Cff9EP/8DPz9CPP++/v1FhH//f/1BwMG/fMOBAP97wH6/AIF+gD8/Qr0/f79FBD9/fz5FvcFAu37/P3+Df7/+/0J9v3+/BP4+w79Agn7+/cJ8wL+/hD3/hT/+PQM/f0F9/0U/vrwHwX97vf8+RMBB/sBBPrt+/z8IP37/QMH+RH9//oU/fz99f0B+/0IDP76+/8I/Pr3CvMC/QoC+BP///YC/foDAgL9//oF9/38/RLw+gn9EO/7+P8Z+/38Dv3+/v/9CP/7/vwL//3++wv2BP78CvH09gIg+f39/Q/uB/f/E/cP/fwB+Pb/K+j6+/si7vv4ARP5/fz+AggU9vT2CxT+/f7zAPz7/A34/f7+DgP8+vwLDPz7/AEM9fj7CPP8/vsY+/7//goM/P/+/An4+/kK9/7//w0Q+v35/wz7+/sC8v7//xII+Pn9B/T///8PEv7+/vML+f38Axj+/f7vFv/+/+8R/Pv7/PD3/AQY6Bf+/AX3Fv3++fkT/f369BQB/fn6+v79EfcSBP32+BX9/vjx+vwDFAL++/sK9Qb7+w78/fz9DfEH+fkR9QH+/g/vCP39DQIZ/fzt/RL+/ff9/f/+CfwB/v0IBvj5+QwR/wAA8O/8/v8XEfz7/Pz2/v//DfL+//4UEPz8/fnuA/38FfT9/v0U/P78/Az1+/v9EvoE/f0I/fz8/gv5+v8CC/QI+/sN/fj6AQ0PBP7+8f8A/v0G+An8/Af7Ffj9+vz9/P0N9vv9ABD8BPwJ+/j6/f8R+Ar9/gP2/foAEPoB/v0LAP77+wnyBv39DPf+/f8M//3+/Qn7/P79DfL9/v4U9Qb9/gn3C/39BP4CC//2+/3//wr/Ef//8/L9/v4WAPwA+gn5//wBCvr6/f0QAfv6+Q/8Bv38BPv5AfoQAv/9+gf6/P7+DRD//wDy+AgC+wQJ+gj8+fkG+/oK/P79/Az2Avv9EPr+//8J+/z+/Q0e/Pb59Pb4+/saAv0A/QQS////8f76/f0N9v7+/g7+/f38C/n+/v8M9wcB+wX6/P4CCfb///4O9AH9/REK/v3//fv9//0N9P/8/Q/6C/7+//X5+/wZ/AD++wj9/v//BvMI/f4J//n+/gz8+vz9Efz//v0J+CP9/uoC/vz8B/f8/f4R9RD8/AH//vv7Cfr8A/wJCfwA+QH4//7/DAH+/foJ8RYF+vsE/Pz8B+7+/P8XEfz9/fj6/f78DRX9/P708Qj8/Q79+/wJAwD7+/sN7wX7+xYM/fv5AQ/9/fz77AUC+xIX+wT97Q7+Bfr1Hfv6/PH7/f3+DRD7/fz9+AP9+w0f/vz+6QT9APsE/vz9+Q4Y/v7/7RL////wEf////H5AAD8C/T4/v4ZBgv9+/cJ/v79/g78/P386Qn7/Rbq/v3+G/L5/PsbCfkD+gEQAfz5+gnz+PgT9v3+/RP++Pn4FPv7+v0Q+vz9/Q8C+/z6DP3+/vwK/f79/Qr8+/3+Df3+/P4L/P3+/wr5/f7+DQv49/gM+fr8+xUYAvz+7fX7/f4UBvQR+vv5+wH8Dwv8Dv3v+PwN/QES/f7/9Bn5+wLwBggG/u8D+fn4EgP8/PoK7fz9+iD0/v//EPP8/f4W9/z9AA33+vv7GPz9/vsN/f7/+woA+wEM9/QB/wUI+/7//Qv49/oAFQj4+wz5////EvD9Gf/+7f8D+wn5+AIDD/T//P73Eez5+/sk9/3+AAwD+/77CfUA/QMJAfv7+w73+/0MAvgEA/oG+wYS/u/s/fz+GvEA/gEPBgAG//YKAwP98/j+/v4O7P3+/hsW+wT77x39+/3u9QYGCfUA+RL1//T9Av4P+Pv9/xH8+vr+EQj29/gS/Pb6J+38/v79CuMa8vgW9xH+//wLFP7/5AD8+/0J6fb4BxsD+PkQ/Pf6/P0R//z8DPz7/f75DxX3+h3cCgH5+QT7+vsHBwP+AQb5Avz7+wv4/P7/D/n5+A4ICPv6/AYG+fz2DRL4/f38/vkH/QUI+fz+Bf/++ggACfr4EvL9/f78Cvr8//0P+AIF/AYLA/z8+gb7+v0H/gn3BP/0//sa+u76/QsQ/fz7CAMIAAP+9/0H+vwFFPb6/f33+f37F/79/xnsGwMD+OcB+/z5DP7+//4HEP38/Pv/9wT8Cv/5+wgEA/z+Heb+/f8S9P/9//4H/v3//Qr//P/9CBsB/P3s+fz6BwkB+/z9C/f8/v4R/Pz9+RIN/v/++fkJ/AEBBv0B/v72/v/9D/79AAQC/vn9/A75/v/9DhT8+/z4Afv7I+YB+f78DAH3+v0R//n6/wz//v77CAD++w36+wP7CP4B/P78CQMC+wX7Df3/+P4F/QD8AvwF+voKC/73CvYI/P4R7QH//PkJ9/3+/RAN/f3wCfQN/fsH/vr9/A/6A/38ChD+//32EPn5+wTz//3+E/n+//4M9fv5+Rz++/wO/Q0C//z1Afz8/QoH+/j3C/D++RUDAPoHDfID/vwAA/v+//4K/gP7+wgM/vv8/gcM/vr19P3//hL0/v37FQT9AP4B+fz9/g71/f/+EQ78/vz88vz+/hYX9vr8/Qn+/wzu+v3//gz9/f78C/v9/v4LCP37+wX2A/4DBvX7/A8EEv3/COoF/AD//wP++wUA/wz///gO+/n4Bf78/vkN+/7//wkg/f776fb5//0V9fsACQj+/f8ABvT7/AMR9f3+/RL/+wMI/Bf2+vr+8xP+/v32APz6EPQBAv8KAf3+/Af+/fz8DAf9+v4EGP38//EF9/sK/v79BfkFAfz8+wn9APr+Cvn5+vsT/gT4BgD1BPf8Euv9/v0dCv769Qj++wL9Bvn+/fwPFP//AO4D/vz7BgcB+v4ACv78+//8/P4S+Pf7/f4T/wIFDuwBAfz9BgH7/fsK7/7//xYC8/r7Exn8/v3v9fz8+hP2/v39EvT9+v4XDQn8/fEZAfz87vb6/BT/7/7+/hfy/wv7Cfv9/AEK9wAJ/gEDCfv9/Az//gD3Fv3+A+wa/f758/7///wH+vv5/RX5+/0ADgT6/v4E9Pz+/hQk/Pv/5vjv+vofBfoB+gQK+wX8+QD//AEDC/r09A78/f79Cx71+Pr47QL8DQcX+QcN3PsBAfYL7/wC+xfw/Pr9HPT///8P/wb8AP8K9wT4Afn+/f8ND///BO/3/f//D/r+/P8N+v3+/Q74/P4ECvH+/wES+Pz+/RD2/f78Eg/9/v75AP37/wj5/v7+DfP9+gEUDRD4+vEJ/fn/AP38/v0M9/7+/w7wBv4CCgoD/v73CfX5+Q4B+QD/B/39/vwME//+//H9/f/+CQP7/PwJCQD7/AD3/v79EPX8/f8S9P///RD/+PYMB/n8/v4O+/z/D/o=';
