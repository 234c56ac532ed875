/** The "…" menu; for now it holds the language alone. */
import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { isLanguage, type Language } from '../../../src/i18n/language';
import { Icon } from './icons';
import { useWords } from './use-words';

interface Props {
  readonly language: Language;
  onLanguage(language: Language): void;
}

export function LanguageMenu({ language, onLanguage }: Props) {
  const { say } = useWords();
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const [chosen = ''] = checkedItems;
        if (isLanguage(chosen)) onLanguage(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<Icon name="more" />}
          aria-label={say('moreCommands')}
          title={say('moreCommands')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{say('languageMenu')}</MenuGroupHeader>
            <MenuItemRadio name="language" value="fr" lang="fr">
              {say('french')}
            </MenuItemRadio>
            <MenuItemRadio name="language" value="en" lang="en">
              {say('english')}
            </MenuItemRadio>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
