// Server and page find the mail that opens first in the same way, so that one has it ready for the other.
export { likelyKind } from '../core/mail/likely-kind';
