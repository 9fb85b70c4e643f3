import brand from '@demarc/config/brand.json' with { type: 'json' };

/** A sentence of ours, with our phone number in it as something to press. */
export function CallableText({ text }: { text: string }) {
  const at = text.indexOf(brand.supportPhone);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a>
      {text.slice(at + brand.supportPhone.length)}
    </>
  );
}
