import type { Span } from '../span.ts';

export interface CertificationMatch extends Span {
  readonly kind: 'certification';
  /** Without 证书, where the certificate stands for the certification; null where it is simply the text. */
  readonly name: string | null;
}

/** 获证期满续期认证 tells when, and no certification. */
const MODIFIER =
  '(?!一项|1项|一个|了|证|\\p{Script=Han}{0,6}(?:期满|到期|续期|再认证))[\\p{Script=Han}A-Za-z0-9/（）()]{2,18}?';
/** 认证 that is obtained: not 认证机构, 认证制度, 认证费用 and the like. */
const CERTIFICATION = new RegExp(
  `(?<=(?:通过|获得|取得|获(?!得)|新增|开展)(?:国家|国际|了|一项|1项|一个)?)${MODIFIER}认证(?:证书)?(?=的|、|，|,|并|后|且|奖|每|；|。|和|及|或|企业|产品|$)`,
  'gu',
);

/** Certifications that someone passed or obtained. */
export function findCertifications(text: string): readonly CertificationMatch[] {
  if (!text.includes('认证')) return [];
  return [...text.matchAll(CERTIFICATION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'certification',
    name: match[0].endsWith('证书') ? match[0].slice(0, -2) : null,
  }));
}
