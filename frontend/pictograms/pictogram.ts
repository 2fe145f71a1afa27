import {
  Accessibility,
  ArrowDownToLine,
  ArrowLeft,
  ArrowRight,
  Baby,
  BookOpen,
  BriefcaseBusiness,
  CalendarClock,
  CalendarDays,
  Check,
  ChevronRight,
  CircleQuestionMark,
  Clock,
  ClockCheck,
  CloudUpload,
  Coins,
  Contrast,
  Delete,
  DoorOpen,
  Ear,
  EyeOff,
  FileText,
  Footprints,
  Globe,
  HandHeart,
  HeartHandshake,
  HeartPulse,
  House,
  Info,
  Languages,
  LifeBuoy,
  Luggage,
  Mail,
  MapPin,
  MessageCircle,
  Moon,
  Newspaper,
  Pause,
  Pencil,
  Phone,
  Play,
  QrCode,
  Search,
  Shield,
  ShieldCheck,
  Siren,
  SlidersHorizontal,
  Send,
  Smile,
  Snowflake,
  Sprout,
  Square,
  Stethoscope,
  Sun,
  Sunrise,
  Tablet,
  Ticket,
  Type,
  User,
  UserCheck,
  UserRound,
  Users,
  UsersRound,
  Utensils,
  Volume2,
  Wallet,
  X,
} from 'lucide';
import type { IconNode } from 'lucide';
import { html, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';

/** The pictograms that screens and data may name, by their Lucide name. */
const REGISTRY: Readonly<Record<string, IconNode>> = {
  accessibility: Accessibility,
  'arrow-down-to-line': ArrowDownToLine,
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  baby: Baby,
  'book-open': BookOpen,
  briefcase: BriefcaseBusiness,
  'briefcase-business': BriefcaseBusiness,
  'calendar-clock': CalendarClock,
  'calendar-days': CalendarDays,
  check: Check,
  'chevron-right': ChevronRight,
  'circle-question-mark': CircleQuestionMark,
  clock: Clock,
  'clock-check': ClockCheck,
  'cloud-upload': CloudUpload,
  coins: Coins,
  contrast: Contrast,
  delete: Delete,
  'door-open': DoorOpen,
  ear: Ear,
  'eye-off': EyeOff,
  'file-text': FileText,
  footprints: Footprints,
  globe: Globe,
  'hand-heart': HandHeart,
  'heart-handshake': HeartHandshake,
  'heart-pulse': HeartPulse,
  house: House,
  info: Info,
  languages: Languages,
  'life-buoy': LifeBuoy,
  luggage: Luggage,
  mail: Mail,
  'map-pin': MapPin,
  'message-circle': MessageCircle,
  moon: Moon,
  newspaper: Newspaper,
  pause: Pause,
  pencil: Pencil,
  phone: Phone,
  play: Play,
  'qr-code': QrCode,
  search: Search,
  shield: Shield,
  'shield-check': ShieldCheck,
  siren: Siren,
  'sliders-horizontal': SlidersHorizontal,
  send: Send,
  smile: Smile,
  snowflake: Snowflake,
  sprout: Sprout,
  square: Square,
  stethoscope: Stethoscope,
  sun: Sun,
  sunrise: Sunrise,
  tablet: Tablet,
  ticket: Ticket,
  type: Type,
  user: User,
  'user-check': UserCheck,
  'user-round': UserRound,
  users: Users,
  'users-round': UsersRound,
  utensils: Utensils,
  'volume-2': Volume2,
  wallet: Wallet,
  x: X,
};

/** A pictogram by its name; an unknown name gives a question mark, never a hole. */
export function pictogram(name: string, size = 28): TemplateResult {
  return drawn(REGISTRY[name] ?? CircleQuestionMark, size);
}

/** Any Lucide icon as a decoration: its meaning is in the words beside it. */
export function drawn(icon: IconNode, size = 28): TemplateResult {
  return html`<svg
    class="pictogram"
    width=${size}
    height=${size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${unsafeSVG(strokes(icon))}
  </svg>`;
}

function strokes(icon: IconNode): string {
  return icon
    .map(([tag, attributes]) => {
      const written = Object.entries(attributes)
        .filter(([name]) => name !== 'key')
        .map(([name, value]) => `${name}="${String(value)}"`)
        .join(' ');
      return `<${tag} ${written}/>`;
    })
    .join('');
}
