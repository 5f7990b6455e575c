export const handle = { lite: true };

export function loader(): never {
  throw Response.json(null, { status: 404 });
}

/** Never shown: the loader always answers with the error page. */
export default function NotFound() {
  return null;
}
