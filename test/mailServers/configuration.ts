// How the Postfix and the Dovecot of the tests are set up: as little as possible differs from what Debian installs.
import { join } from 'node:path';

export interface Account {
  /** The address, by which it signs in as well. Mail to a subaddress of it arrives here. */
  readonly address: string;
  readonly password: string;
}

/**
 * Users that every Debian has, instead of those that an installation would make: `news` for Postfix and Dovecot, `mail` for the mailboxes,
 * `uucp` as the group of who may hand in mail.
 */
export const USERS = { postfix: 9, mail: 8, submit: 10 } as const;

/** Postfix's queues, with the mode and group of an installation. */
export const QUEUES = [
  ...[
    ...['active', 'bounce', 'corrupt', 'defer', 'deferred', 'flush'],
    ...['hold', 'incoming', 'private', 'saved', 'trace'],
  ].map((name) => ({ name, mode: 0o700, group: 0 })),
  { name: 'maildrop', mode: 0o730, group: USERS.submit },
  { name: 'public', mode: 0o710, group: USERS.submit },
] as const;

/** No milter, no map, no DNS; subaddresses as most servers have them. */
export function mainCf(folder: string, accounts: readonly Account[]): string {
  const domains = new Set(accounts.map(({ address }) => address.slice(address.indexOf('@') + 1)));
  const mailboxes = accounts.map(({ address }) => `{ ${address} = ${address}/ }`);
  return `compatibility_level = 3.6
myhostname = mail.doorzet.example
mydestination =
inet_interfaces = loopback-only
inet_protocols = ipv4
mail_owner = news
setgid_group = uucp
default_privs = nobody
maillog_file = ${join(folder, 'postfix.log')}
maillog_file_prefixes = ${folder}
queue_directory = ${join(folder, 'queue')}
data_directory = ${join(folder, 'data')}
disable_dns_lookups = yes
alias_maps =
local_recipient_maps =
recipient_delimiter = +
smtpd_tls_security_level = may
smtpd_tls_cert_file = ${join(folder, 'cert.pem')}
smtpd_tls_key_file = ${join(folder, 'key.pem')}
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_reject_unlisted_recipient = no
virtual_mailbox_domains = ${[...domains].join(', ')}
virtual_mailbox_maps = inline:{ ${mailboxes.join(', ')} }
virtual_mailbox_base = ${join(folder, 'mail')}
virtual_uid_maps = static:${USERS.mail}
virtual_gid_maps = static:${USERS.mail}
virtual_minimum_uid = 1
`;
}

/** Without chroots, which are for servers that strangers reach. */
export function masterCf(port: number): string {
  const services = [
    [`127.0.0.1:${port}`, 'inet n - n - - smtpd'],
    ['pickup', 'unix n - n 60 1 pickup'],
    ['cleanup', 'unix n - n - 0 cleanup'],
    ['qmgr', 'unix n - n 300 1 qmgr'],
    ['tlsmgr', 'unix - - n 1000? 1 tlsmgr'],
    ['rewrite', 'unix - - n - - trivial-rewrite'],
    ['bounce', 'unix - - n - 0 bounce'],
    ['defer', 'unix - - n - 0 bounce'],
    ['trace', 'unix - - n - 0 bounce'],
    ['verify', 'unix - - n - 1 verify'],
    ['flush', 'unix n - n 1000? 0 flush'],
    ['proxymap', 'unix - - n - - proxymap'],
    ['anvil', 'unix - - n - 1 anvil'],
    ['scache', 'unix - - n - 1 scache'],
    ['virtual', 'unix - n n - - virtual'],
    ['smtp', 'unix - - n - - smtp'],
    ['error', 'unix - - n - - error'],
    ['retry', 'unix - - n - - error'],
    ['showq', 'unix n - n - - showq'],
    ['postlog', 'unix-dgram n - n - 1 postlogd'],
  ];
  return services.map((words) => `${words.join(' ')}\n`).join('');
}

/** Reads what Postfix delivers. A password over a line in clear is refused, as Dovecot does where nothing else is said. */
export function dovecotConf(
  folder: string,
  { imapPort, imapsPort }: { readonly imapPort: number; readonly imapsPort: number },
): string {
  return `base_dir = ${join(folder, 'dovecot', 'run')}
state_dir = ${join(folder, 'dovecot')}
log_path = ${join(folder, 'dovecot.log')}
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <${join(folder, 'cert.pem')}
ssl_key = <${join(folder, 'key.pem')}
default_internal_user = news
default_internal_group = news
default_login_user = nobody
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${join(folder, 'mail')}/%u
passdb {
  driver = passwd-file
  args = ${join(folder, 'users')}
}
userdb {
  driver = static
  args = uid=${USERS.mail} gid=${USERS.mail} home=${join(folder, 'mail')}
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = ${imapsPort}
  }
}
`;
}
