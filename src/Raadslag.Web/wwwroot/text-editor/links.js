// Where a link may lead: pages, mail and our own addresses.
export const refusal =
  "Skriv en adresse, der begynder med https://, http://, mailto: eller / (en side her). Den må ikke have mellemrum.";

export function isAllowed(address) {
  return /^(https?:\/\/[^\s/]|mailto:[^\s@]+@|\/(?!\/))[^\s\\<>]*$/i.test(address);
}

// what people type, made whole; null where it may not be a link
export function completed(typed) {
  let address = typed.trim();
  if (/^www\./i.test(address)) {
    address = `https://${address}`;
  } else if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(address)) {
    address = `mailto:${address}`;
  }
  return isAllowed(address) ? address : null;
}
