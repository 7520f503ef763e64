#!/bin/bash
# A mail provider on loopback for tests: Postfix takes and sends, Dovecot keeps. Every address at a domain under .test shares the mailbox of that
# domain, so that each test has one of its own; the password is always "secret". Nothing of /etc is used and nothing leaves the machine.
# Usage: provider.sh <folder> <first of six free ports> ; needs root. Ports in this order: IMAP, IMAPS, LMTP, SASL, MX, submission.
set -eu
R=${1:?a folder for everything}
P=${2:?the first of six free ports}
IMAP=$P IMAPS=$((P + 1)) LMTP=$((P + 2)) SASL=$((P + 3)) MX=$((P + 4)) SUBMISSION=$((P + 5))
mkdir -p $R/{dovecot,postfix,spool,data,home,tls}
chmod 755 $R
id vmail >/dev/null 2>&1 || useradd -r -M -s /usr/sbin/nologin vmail
chown -R vmail $R/home; chown -R postfix $R/data; touch $R/postfix.log
[ -f $R/tls/key.pem ] || openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=mail.example.test -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout $R/tls/key.pem -out $R/tls/cert.pem 2>/dev/null
cat > $R/dovecot/dovecot.conf <<D
base_dir = $R/dovecot/run
state_dir = $R/dovecot/state
log_path = $R/dovecot/log
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <$R/tls/cert.pem
ssl_key = <$R/tls/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:$R/home/%d/Maildir
mail_uid = vmail
mail_gid = vmail
first_valid_uid = 1
recipient_delimiter = +
lmtp_save_to_detail_mailbox = no
lmtp_hdr_delivery_address = final
imap_idle_notify_interval = 2 mins
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=vmail gid=vmail home=$R/home/%d allow_all_users=yes
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Junk {
    special_use = \Junk
    auto = create
  }
  mailbox Sent {
    special_use = \Sent
    auto = create
  }
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = $IMAP
  }
  inet_listener imaps {
    address = 127.0.0.1
    port = $IMAPS
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = $LMTP
  }
}
service auth {
  inet_listener {
    address = 127.0.0.1
    port = $SASL
  }
}
D
cat > $R/postfix/main.cf <<P
compatibility_level = 3.6
queue_directory = $R/spool
data_directory = $R/data
maillog_file = $R/postfix.log
maillog_file_prefixes = $R
myhostname = mx.example.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 192.0.2.1/32
recipient_delimiter = +
virtual_mailbox_domains = regexp:$R/postfix/domains
virtual_mailbox_maps =
virtual_alias_maps =
virtual_transport = lmtp:inet:127.0.0.1:$LMTP
lmtp_destination_recipient_limit = 1
message_size_limit = 52428800
virtual_mailbox_limit = 0
virtual_mailbox_base = $R/home
virtual_uid_maps = static:$(id -u vmail)
virtual_gid_maps = static:$(id -g vmail)
default_transport = error:nothing leaves this machine
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_recipient_restrictions =
maximal_backoff_time = 10s
minimal_backoff_time = 5s
queue_run_delay = 5s
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:$SASL
smtpd_tls_cert_file = $R/tls/cert.pem
smtpd_tls_key_file = $R/tls/key.pem
smtpd_tls_security_level = may
smtputf8_enable = no
P
echo '/\.test$/ x' > $R/postfix/domains
cat > $R/postfix/master.cf <<M
127.0.0.1:$MX inet n - n - - smtpd
127.0.0.1:$SUBMISSION inet n - n - - smtpd
  -o smtpd_sasl_auth_enable=yes -o smtpd_client_restrictions=permit_sasl_authenticated,reject -o smtpd_recipient_restrictions=
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
verify    unix  - - n - 1 verify
flush     unix  n - n 1000? 0 flush
proxymap  unix  - - n - - proxymap
smtp      unix  - - n - - smtp
lmtp      unix  - - n - - lmtp
error     unix  - - n - - error
retry     unix  - - n - - error
discard   unix  - - n - - discard
virtual   unix  - n n - - virtual
anvil     unix  - - n - 1 anvil
scache    unix  - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
M
doveadm -c $R/dovecot/dovecot.conf stop 2>/dev/null || true
dovecot -c $R/dovecot/dovecot.conf
postfix -c $R/postfix start
